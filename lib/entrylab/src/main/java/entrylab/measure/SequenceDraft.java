package entrylab.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A short sequence made up of steps such as entry code is made of, any of which may be left out:
 * pops of an empty stack make no code, and what is left on the stack goes at the end.
 *
 * @param steps assembly, a step each
 */
record SequenceDraft(List<String> steps) {
  private static final String PUSH = "\tpushq\t";
  private static final String POP = "\tpopq\t";
  private static final int WORD_BYTES = 8;
  private static final int FEWEST = 4;
  private static final int MOST = 14;

  /** Registers that a sequence may use; rax and rcx are the call's, the others the loop's. */
  private static final List<String> REGISTERS =
      List.of("%rdx", "%rsi", "%rdi", "%r8", "%r9", "%r10", "%r11");

  /** Steps, where A and B stand for registers. */
  private static final List<String> KINDS =
      List.of(
          PUSH + "A",
          PUSH + "A",
          POP + "A",
          POP + "A",
          PUSH + "%gs:0x208",
          "\tmovq\tA, B",
          "\tmovq\t$5, A",
          "\txorl\t%edx, %edx",
          "\taddq\t$8, A",
          "\taddq\tA, B",
          "\tandq\t$-2, A",
          "\tleaq\t16(A), B",
          "\tmovq\tA, -64(%rsp)",
          "\tmovq\t-64(%rsp), A",
          "\tmovq\tA, %gs:0x208",
          "\tmovq\t%gs:0x208, A",
          "\tmovq\t(%rbp), A",
          "\ttestq\tA, A\n\tjo\t9f",
          "\tjmp\t1f\n\t.balign\t64\n1:",
          "\tcall\t5f\n\tjmp\t6f\n\t.balign\t64\n5:\tret\n6:",
          "\tleaq\t5f(%rip), A\n\tcall\t*A\n\tjmp\t6f\n\t.balign\t64\n5:\tret\n6:");

  /** Copies the list. */
  SequenceDraft {
    steps = List.copyOf(steps);
  }

  /** Some steps by chance. */
  static SequenceDraft random(SplittableRandom random) {
    int length = random.nextInt(FEWEST, MOST + 1);
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String first = REGISTERS.get(random.nextInt(REGISTERS.size()));
      String second = REGISTERS.get(random.nextInt(REGISTERS.size()));
      String kind = KINDS.get(random.nextInt(KINDS.size()));
      steps.add(kind.replace("A", first).replace("B", second));
    }
    return new SequenceDraft(steps);
  }

  /** Those that lack one of the steps each. */
  List<SequenceDraft> shorter() {
    List<SequenceDraft> shorter = new ArrayList<>();
    for (int i = 0; steps.size() > 1 && i < steps.size(); i++) {
      List<String> rest = new ArrayList<>(steps);
      rest.remove(i);
      shorter.add(new SequenceDraft(rest));
    }
    return shorter;
  }

  /** As a sequence of a name. */
  Sequence sequence(String name) {
    StringBuilder body = new StringBuilder();
    int depth = 0;
    for (String step : steps) {
      if (step.startsWith(POP) && depth == 0) {
        continue;
      }
      depth += step.startsWith(PUSH) ? 1 : step.startsWith(POP) ? -1 : 0;
      body.append(step).append('\n');
    }
    if (depth > 0) {
      body.append(String.format(Locale.ROOT, "\taddq\t$%d, %%rsp%n", WORD_BYTES * depth));
    }
    return new Sequence(name, body + "9:\n");
  }
}
