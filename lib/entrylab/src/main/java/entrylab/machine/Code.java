package entrylab.machine;

import entrylab.image.EntryImage;
import entrylab.image.Layout;
import entrylab.image.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of each address of an image's text before it runs: its part, and its branch kind.
 */
final class Code {
  private static final int LONGEST_INSTRUCTION = 15;
  private static final byte UNKNOWN = -1;
  private static final int CLI = 0xfa;
  private static final int STI = 0xfb;
  private static final int POPF = 0x9d;

  private final EntryImage image;
  private final byte[] text;
  private final byte[] part;
  private final byte[] branch;
  private final Map<Long, String> unmodelled = new HashMap<>();

  Code(EntryImage image) {
    this.image = image;
    int bytes =
        image.sections().stream()
            .filter(Code::executable)
            .mapToInt(s -> Math.toIntExact(s.end() - Layout.TEXT))
            .max()
            .orElse(0);
    this.text = new byte[bytes + LONGEST_INSTRUCTION];
    this.part = new byte[text.length];
    this.branch = new byte[text.length];
    Arrays.fill(branch, UNKNOWN);
    for (Section section : image.sections()) {
      if (executable(section)) {
        int from = index(section.address());
        System.arraycopy(section.bytes(), 0, text, from, section.bytes().length);
        Arrays.fill(
            part,
            from,
            from + section.bytes().length,
            (byte) Part.ofSection(section.name()).ordinal());
      }
    }
  }

  private static boolean executable(Section section) {
    return section.address() >= Layout.TEXT
        && section.address() < Layout.TEXT + Layout.LARGE_PAGE_BYTES;
  }

  private static int index(long address) {
    return (int) (address - Layout.TEXT);
  }

  EntryImage image() {
    return image;
  }

  boolean contains(long address) {
    long index = address - Layout.TEXT;
    return index >= 0 && index < text.length - LONGEST_INSTRUCTION;
  }

  Part part(long address) {
    return Part.ALL[part[index(address)]];
  }

  BranchKind branch(long address) {
    int at = index(address);
    if (branch[at] == UNKNOWN) {
      byte[] bytes = Arrays.copyOfRange(text, at, at + LONGEST_INSTRUCTION);
      branch[at] = (byte) BranchKind.of(bytes).ordinal();
      Unmodelled.name(bytes).ifPresent(name -> unmodelled.put(address, name));
    }
    return BranchKind.values()[branch[at]];
  }

  /** What a refused instruction is; null for all others. */
  String unmodelled(long address) {
    branch(address);
    return unmodelled.isEmpty() ? null : unmodelled.get(address);
  }

  boolean enablesInterrupts(long address) {
    return (text[index(address)] & 0xff) == STI;
  }

  /** Whether the interrupt flag may be another one after the instruction. */
  boolean changesInterrupts(long address) {
    int opcode = text[index(address)] & 0xff;
    return opcode == CLI || opcode == STI || opcode == POPF || branch(address) == BranchKind.IRET;
  }

  byte[] bytes(long address, int length) {
    return Arrays.copyOfRange(text, index(address), index(address) + length);
  }
}
