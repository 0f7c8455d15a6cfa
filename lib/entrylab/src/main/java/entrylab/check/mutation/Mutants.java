package entrylab.check.mutation;

import entrylab.image.Disassembly;
import entrylab.image.EntryImage;
import entrylab.image.Section;
import entrylab.isa.EncodedInstruction;
import entrylab.isa.StackEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Breaks the assembly of an image, one instruction at a time: left out (a push, cli, sti, swapgs or
 * test among others), its stack offset moved by a slot, its slot swapped with the next one's, its
 * condition turned round, always taken, or its target another.
 */
final class Mutants {
  private static final byte NOP = (byte) 0x90;
  private static final int SLOT = 8;
  private static final int LONGEST_INSTRUCTION = 15;
  private static final List<String> ASSEMBLY = List.of(".entry.text", ".entry.stubs");

  private final EntryImage image;
  private final Disassembly disassembly;
  private final List<EncodedInstruction> code = new ArrayList<>();
  private final List<Mutant> mutants = new ArrayList<>();

  private Mutants(EntryImage image, Disassembly disassembly) {
    this.image = image;
    this.disassembly = disassembly;
  }

  /** All mutants of an image, in order of their addresses. */
  static List<Mutant> of(EntryImage image, Disassembly disassembly) {
    Mutants maker = new Mutants(image, disassembly);
    maker.collect();
    for (int i = 0; i < maker.code.size(); i++) {
      maker.mutate(i);
    }
    return List.copyOf(maker.mutants);
  }

  /** Instructions of the entry code, padding left out. */
  private void collect() {
    List<Long> addresses = List.copyOf(disassembly.addresses());
    for (int i = 0; i + 1 < addresses.size(); i++) {
      long address = addresses.get(i);
      int length = (int) Math.min(addresses.get(i + 1) - address, LONGEST_INSTRUCTION + 1);
      boolean assembly =
          image.sectionAt(address).map(Section::name).filter(ASSEMBLY::contains).isPresent();
      if (assembly && length <= LONGEST_INSTRUCTION && !padding(address)) {
        code.add(new EncodedInstruction(address, image.bytesAt(address, length)));
      }
    }
  }

  private boolean padding(long address) {
    String text = text(address);
    return text.contains("nop") || text.equals("xchg %ax,%ax") || text.equals("int3");
  }

  private String text(long address) {
    return disassembly.at(address).map(Disassembly.Line::text).orElse("");
  }

  private void mutate(int index) {
    EncodedInstruction it = code.get(index);
    byte[] nothing = new byte[it.bytes().length];
    Arrays.fill(nothing, NOP);
    add(it, "left out", nothing);
    if (it.stackOffset() != EncodedInstruction.NO_OFFSET) {
      add(it, "offset 8 higher", it.withStackOffset(it.stackOffset() + SLOT));
    }
    if (index + 1 < code.size() && code.get(index + 1).address() == it.end()) {
      swap(it, code.get(index + 1));
    }
    if (it.conditional()) {
      add(it, "condition turned round", it.conditionTurned());
      add(it, "always taken", it.alwaysTaken());
    }
    if (it.relative()) {
      it.withTarget(it.target() + 1).ifPresent(bytes -> add(it, "target one byte on", bytes));
      retarget(it, index);
    }
  }

  /** Two accesses in a row that use each other's slot. */
  private void swap(EncodedInstruction it, EncodedInstruction next) {
    if (StackEffect.pushes(it.bytes())
        && StackEffect.pushes(next.bytes())
        && !Arrays.equals(it.bytes(), next.bytes())) {
      add(it, "pushed after the next instruction", together(next.bytes(), it.bytes()));
    }
    if (it.accessesSlot()
        && next.accessesSlot()
        && next.wideOffset() == it.wideOffset()
        && next.stackOffset() != it.stackOffset()) {
      add(
          it,
          "slot swapped with the next instruction's",
          together(it.withStackOffset(next.stackOffset()), next.withStackOffset(it.stackOffset())));
    }
  }

  private static byte[] together(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** To where the next branch of its kind goes, of those within reach. */
  private void retarget(EncodedInstruction it, int index) {
    for (int i = 1; i < code.size(); i++) {
      EncodedInstruction other = code.get((index + i) % code.size());
      boolean alike = other.relative() && other.call() == it.call();
      if (alike && other.target() != it.target()) {
        Optional<byte[]> changed = it.withTarget(other.target());
        if (changed.isPresent()) {
          add(it, "goes to " + image.locate(other.target()), changed.get());
          return;
        }
      }
    }
  }

  private void add(EncodedInstruction it, String change, byte[] bytes) {
    mutants.add(
        new Mutant(
            it.address(),
            bytes.length,
            image.locate(it.address()),
            text(it.address()),
            change,
            image.patched(it.address(), bytes)));
  }
}
