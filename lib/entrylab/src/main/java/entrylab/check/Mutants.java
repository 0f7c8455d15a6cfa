package entrylab.check;

import entrylab.image.EntryImage;
import entrylab.image.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks the assembly of an image, one instruction at a time: left out, its stack offset moved by a
 * slot, its offset swapped with the next one's, its condition turned round, always taken, or its
 * target moved on.
 */
final class Mutants {
  private static final byte NOP = (byte) 0x90;
  private static final int SLOT = 8;
  private static final List<String> ASSEMBLY = List.of(".entry.text", ".entry.stubs");

  private final EntryImage image;
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(EntryImage image) {
    this.image = image;
  }

  /**
   * All mutants of an image.
   *
   * @param lengths where instructions begin, and their lengths; others are left alone
   */
  static List<Mutant> of(EntryImage image, java.util.SortedMap<Long, Integer> lengths) {
    Mutants maker = new Mutants(image);
    List<Instruction> code = new ArrayList<>();
    lengths.forEach((address, length) ->
        image
            .sectionAt(address)
            .map(Section::name)
            .filter(ASSEMBLY::contains)
            .ifPresent(name -> code.add(new Instruction(address, image.bytesAt(address, length)))));
    for (int i = 0; i < code.size(); i++) {
      maker.mutate(code.get(i), i + 1 < code.size() ? code.get(i + 1) : null);
    }
    return List.copyOf(maker.mutants);
  }

  private void mutate(Instruction it, Instruction next) {
    byte[] nothing = new byte[it.bytes().length];
    Arrays.fill(nothing, NOP);
    add(it, "left out", nothing);
    int offset = it.stackOffset();
    if (offset >= 0) {
      add(it, "offset 8 higher", it.withStackOffset(offset + SLOT));
      swap(it, next);
    }
    if (it.conditional()) {
      add(it, "condition turned round", it.conditionTurned());
      add(it, "always taken", it.alwaysTaken());
    }
    if (it.relative()) {
      add(it, "target one byte on", it.targetMoved(1));
    }
  }

  /** Two accesses in a row that use each other's slot. */
  private void swap(Instruction it, Instruction next) {
    if (next == null
        || next.address() != it.address() + it.bytes().length
        || next.stackOffset() < 0
        || next.wideOffset() != it.wideOffset()
        || next.stackOffset() == it.stackOffset()) {
      return;
    }
    byte[] both = new byte[it.bytes().length + next.bytes().length];
    System.arraycopy(it.withStackOffset(next.stackOffset()), 0, both, 0, it.bytes().length);
    System.arraycopy(
        next.withStackOffset(it.stackOffset()), 0, both, it.bytes().length, next.bytes().length);
    add(it, "slot swapped with the next instruction's", both);
  }

  private void add(Instruction it, String change, byte[] bytes) {
    mutants.add(new Mutant(image.locate(it.address()), change, image.patched(it.address(), bytes)));
  }
}
