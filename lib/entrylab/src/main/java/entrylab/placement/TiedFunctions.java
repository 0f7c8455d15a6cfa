package entrylab.placement;

import entrylab.image.Section;
import entrylab.isa.BranchKind;
import entrylab.isa.Decoder;
import entrylab.isa.Instruction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Functions that the assembler has tied together: one jumps to the other by a displacement of a
 * byte, or runs on into it. A linker could not take them apart, so they are one block.
 */
final class TiedFunctions {
  private static final int LONGEST_INSTRUCTION = 15;
  private static final int SHORT_BRANCH_BYTES = 2;
  private static final byte INT3 = (byte) 0xcc;

  private final Section section;
  private final List<Block> functions;
  private final int[] first;

  /**
   * Looks for ties.
   *
   * @param functions of the section, in order
   */
  TiedFunctions(Section section, List<Block> functions) {
    this.section = section;
    this.functions = functions;
    first = new int[functions.size()];
    Arrays.setAll(first, i -> i);
    for (int i = 0; i < functions.size(); i++) {
      lookThrough(i);
    }
  }

  /** The functions, those that are tied as one block by the first one's name. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < functions.size()) {
      int last = lastTiedTo(i);
      Block begin = functions.get(i);
      blocks.add(begin.upTo(functions.get(last).to()));
      i = last + 1;
    }
    return blocks;
  }

  private int lastTiedTo(int from) {
    int last = from;
    for (int i = from; i < first.length; i++) {
      if (first[i] <= last && i > last) {
        last = i;
      }
    }
    return last;
  }

  private void lookThrough(int index) {
    Block function = functions.get(index);
    long at = function.from();
    boolean runsOn = true;
    while (at < function.to()) {
      Optional<Instruction> next = decoded(at, function.to());
      if (next.isEmpty()) {
        return; // data, or what no processor would execute
      }
      Instruction instruction = next.get();
      Optional<Long> target = shortTarget(instruction);
      if (target.isPresent() && !function.contains(target.get())) {
        tie(index, target.get());
      }
      runsOn = !leaves(instruction) && !traps(at);
      at = instruction.end();
    }
    if (runsOn && index + 1 < functions.size() && functions.get(index + 1).from() == at) {
      tie(index, at);
    }
  }

  private void tie(int index, long target) {
    for (int other = 0; other < functions.size(); other++) {
      if (functions.get(other).contains(target)) {
        int low = Math.min(index, other);
        int high = Math.max(index, other);
        for (int between = low; between <= high; between++) {
          first[between] = Math.min(first[between], low);
        }
      }
    }
  }

  private Optional<Instruction> decoded(long address, long end) {
    int from = (int) (address - section.address());
    int to = (int) Math.min(from + LONGEST_INSTRUCTION, end - section.address());
    try {
      return Optional.of(
          Decoder.get().decode(Arrays.copyOfRange(section.bytes(), from, to), address));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Long> shortTarget(Instruction instruction) {
    boolean direct = instruction.form().equals("jcc_rel") || instruction.form().equals("jmp_rel");
    if (!direct || instruction.length() != SHORT_BRANCH_BYTES) {
      return Optional.empty();
    }
    int last = (int) (instruction.end() - 1 - section.address());
    return Optional.of(instruction.end() + section.bytes()[last]);
  }

  /** INT3: what fills the space behind a function, and where no flow of control goes on. */
  private boolean traps(long address) {
    return section.bytes()[(int) (address - section.address())] == INT3;
  }

  private static boolean leaves(Instruction instruction) {
    return instruction
        .branch()
        .filter(kind ->
            kind == BranchKind.JUMP
                || kind == BranchKind.INDIRECT_JUMP
                || kind == BranchKind.RETURN)
        .isPresent();
  }
}
