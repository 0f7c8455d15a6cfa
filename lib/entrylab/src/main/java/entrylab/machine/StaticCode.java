package entrylab.machine;

import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.image.Section;
import entrylab.isa.ControlFlow;
import entrylab.isa.EncodedInstruction;
import entrylab.isa.RefusedInstructions;
import entrylab.isa.SystemInstruction;
import entrylab.layout.KernelLayout;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of each address of an image's text before it runs: its part, and its branch kind.
 */
final class StaticCode {
  private static final ControlFlow[] BRANCHES = ControlFlow.values();

  private static final int LONGEST_INSTRUCTION = 15;
  private static final byte UNKNOWN = -1;
  private static final int CLI = 0xfa;
  private static final int STI = 0xfb;
  private static final int POPF = 0x9d;

  /** The first address that an image may have code at. */
  static final long FIRST = KernelLayout.TEXT;

  /** What {@link #flagsRead} says of instructions that read no flags from memory. */
  static final int NO_READ = -1;

  /** IRET pops rip and cs before them. */
  private static final int FLAGS_OF_IRET = 2;

  private static final int SWAPGS_BYTES = 3;

  private final EntryImage image;
  private final Delivery delivery;
  private final byte[] text;
  private final byte[] part;
  private final byte[] branch;
  private final Map<Long, String> unmodelled = new HashMap<>();

  StaticCode(EntryImage image) {
    this.image = image;
    this.delivery = Delivery.of(image);
    int bytes =
        image.sections().stream()
            .filter(StaticCode::executable)
            .mapToInt(s -> Math.toIntExact(s.end() - KernelLayout.TEXT))
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
    return section.address() >= KernelLayout.TEXT
        && section.address() < KernelLayout.TEXT + KernelLayout.LARGE_PAGE_BYTES;
  }

  private static int index(long address) {
    return (int) (address - KernelLayout.TEXT);
  }

  EntryImage image() {
    return image;
  }

  boolean contains(long address) {
    long index = address - KernelLayout.TEXT;
    return index >= 0 && index < text.length - LONGEST_INSTRUCTION;
  }

  Part part(long address) {
    return Part.ALL[part[index(address)]];
  }

  ControlFlow branch(long address) {
    int at = index(address);
    if (branch[at] == UNKNOWN) {
      byte[] bytes = instructionAt(at);
      branch[at] = (byte) ControlFlow.of(bytes).ordinal();
      refused(bytes).ifPresent(name -> unmodelled.put(address, name));
    }
    return BRANCHES[branch[at]];
  }

  /** What is wrong with an instruction that is no part of the image's mitigations. */
  private Optional<String> refused(byte[] bytes) {
    return played(bytes).isPresent() ? Optional.empty() : RefusedInstructions.name(bytes);
  }

  private Optional<SystemInstruction> played(byte[] bytes) {
    return SystemInstruction.of(bytes)
        .filter(one ->
            image.options().mitigations().all().stream().anyMatch(m -> m.played().contains(one)));
  }

  /** The instruction of a mitigation at an address, if there is one that the machine plays. */
  Optional<SystemInstruction> played(long address) {
    return played(instructionAt(index(address)));
  }

  /** What a refused instruction is; null for all others. */
  String unmodelled(long address) {
    branch(address);
    return unmodelled.isEmpty() ? null : unmodelled.get(address);
  }

  boolean enablesInterrupts(long address) {
    return (text[index(address)] & 0xff) == STI;
  }

  /**
   * Whether interrupts are enabled after an instruction of ring 0, unless it takes its flags from
   * memory.
   */
  boolean interruptsAfter(long address, boolean before) {
    int opcode = text[index(address)] & 0xff;
    return opcode == STI || (before && opcode != CLI);
  }

  /** Which of the instruction's reads, from 0, is of new flags; or {@link #NO_READ}. */
  int flagsRead(long address) {
    if ((text[index(address)] & 0xff) == POPF) {
      return 0;
    }
    return branch(address) == ControlFlow.IRET ? FLAGS_OF_IRET : NO_READ;
  }

  /**
   * For each address from {@link #FIRST} on, as far as {@link #contains} says yes: whether the
   * machine has to look before an instruction there executes, as it is played or refused.
   */
  byte[] watched() {
    byte[] marks = new byte[text.length - LONGEST_INSTRUCTION];
    for (Section section : image.sections()) {
      if (executable(section)) {
        int end = index(section.end());
        for (int at = index(section.address()); at < end; at++) {
          byte[] bytes = instructionAt(at);
          boolean refused = RefusedInstructions.name(bytes).isPresent();
          boolean played = refused || eventReturn(bytes) || invalid(bytes);
          marks[at] = (byte) (played || Part.ALL[part[at]] == Part.STAND_IN ? 1 : 0);
        }
      }
    }
    return marks;
  }

  private static boolean eventReturn(byte[] bytes) {
    return ControlFlow.of(bytes) == ControlFlow.ERETU;
  }

  /**
   * With FRED in use SWAPGS and SYSRET are invalid opcodes: GS is swapped by delivery and ERETU.
   */
  private boolean invalid(byte[] bytes) {
    return delivery == Delivery.FRED
        && (ControlFlow.of(bytes) == ControlFlow.SYSRET
            || new EncodedInstruction(0, Arrays.copyOf(bytes, SWAPGS_BYTES)).swapsGs());
  }

  /** Whether the instruction at an address is an invalid opcode, given how events are delivered. */
  boolean invalid(long address) {
    return delivery == Delivery.FRED
        ? invalid(instructionAt(index(address)))
        : branch(address) == ControlFlow.ERETU;
  }

  private byte[] instructionAt(int at) {
    return Arrays.copyOfRange(text, at, at + LONGEST_INSTRUCTION);
  }

  byte[] bytes(long address, int length) {
    return Arrays.copyOfRange(text, index(address), index(address) + length);
  }
}
