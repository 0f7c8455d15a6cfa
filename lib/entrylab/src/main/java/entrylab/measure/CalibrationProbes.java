package entrylab.measure;

import entrylab.core.cpu.Parameter;
import entrylab.measure.record.CallMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The experiments of a calibration. */
final class CalibrationProbes {
  private static final int FEW = 16;
  private static final int MANY = 48;

  /** Lines of the ring that is more than a first-level cache holds and less than a second one. */
  private static final int RING_LINES = 2_048;

  private static final int LINE_BYTES = 64;

  /** Where the per-cpu area is, whose words keep what one call leaves for the next. */
  private static final int PER_CPU = 0xb009400;

  private static final int SHORT_JUMP_BYTES = 2;

  private static final List<Integer> DEPTHS =
      List.of(4, 8, 11, 12, 14, 15, 16, 17, 19, 20, 21, 24, 28, 30, 31, 32, 33, 40, 51, 52, 53, 64);

  private CalibrationProbes() {}

  static List<CalibrationProbe> all() {
    List<CalibrationProbe> all = new ArrayList<>();
    addLoads(all);
    addStores(all);
    all.add(
        new CalibrationProbe.Slope(
            "micro-ops renamed",
            Optional.of(Parameter.RENAME_WIDTH),
            CallMode.BACK_TO_BACK,
            192,
            576,
            CalibrationProbes::zeroed,
            0,
            true));
    addJumps(all);
    all.add(
        new CalibrationProbe.Knee(
            "return stack",
            Optional.of(Parameter.RETURN_STACK),
            CallMode.BACK_TO_BACK,
            DEPTHS,
            CalibrationProbes::nested,
            8));
    all.add(
        new CalibrationProbe.Chance(
            "misprediction",
            Optional.of(Parameter.MISPREDICT),
            CallMode.FENCED,
            drawn("addq $0, %r9"),
            drawn("shrq $1, %r9")));
    return List.copyOf(all);
  }

  private static void addLoads(List<CalibrationProbe> all) {
    CalibrationProbe.Slope plain =
        loads("load of a loaded address", Parameter.L1D_LATENCY, "movq (%rax), %rax");
    all.add(plain);
    all.add(loads("load by an index", Parameter.L1D_INDEXED_LATENCY, "movq (%rax,%rdx,8), %rax"));
    all.add(
        new CalibrationProbe.Slope(
            "load by a displacement",
            Optional.of(Parameter.L1D_DISPLACED_LATENCY),
            CallMode.FENCED,
            FEW,
            MANY,
            n -> chased(n, "movq -64(%rax), %rax", "1f+64", "1b+64"),
            0,
            false));
    all.add(
        new CalibrationProbe.Slope(
            "load of a computed address",
            Optional.of(Parameter.L1D_COMPUTED_LATENCY),
            CallMode.FENCED,
            FEW,
            MANY,
            n -> chased(n, "movq (%rax), %rax\n\taddq $0, %rax", "1f", "1b"),
            1,
            false));
    all.add(
        new CalibrationProbe.Beyond(
            "segment base",
            Optional.of(Parameter.SEGMENT),
            new CalibrationProbe.Slope(
                "load by gs",
                Optional.empty(),
                CallMode.FENCED,
                FEW,
                MANY,
                n -> chased(n, "movq %gs:(%rax), %rax", "1f-" + PER_CPU, "1b-" + PER_CPU),
                0,
                false),
            new CalibrationProbe.Slope(
                "load without segment",
                Optional.empty(),
                CallMode.FENCED,
                FEW,
                MANY,
                plain.body(),
                0,
                false)));
    all.add(
        new CalibrationProbe.Slope(
            "load from the second level",
            Optional.of(Parameter.L2_LATENCY),
            CallMode.FENCED,
            8,
            24,
            CalibrationProbes::ring,
            0,
            false));
  }

  private static CalibrationProbe.Slope loads(String name, Parameter sets, String load) {
    return new CalibrationProbe.Slope(
        name,
        Optional.of(sets),
        CallMode.FENCED,
        FEW,
        MANY,
        n -> chased(n, load, "1f", "1b"),
        0,
        false);
  }

  private static void addStores(List<CalibrationProbe> all) {
    // From another address than the store's: what is renamed by its address is not.
    all.add(
        stores(
            "store forwarding",
            Optional.of(Parameter.STORE_FORWARD),
            "movq %rax, -64(%rsp)\n\tmovl -60(%rsp), %eax"));
    all.add(
        stores(
            "blocked store forwarding",
            Optional.of(Parameter.STORE_BLOCKED),
            "movl %eax, -64(%rsp)\n\tmovq -64(%rsp), %rax"));
    all.add(stores("push and pop", Optional.empty(), "pushq %rax\n\tpopq %rax"));
    all.add(
        stores(
            "store and load by gs",
            Optional.empty(),
            "movq %rax, %gs:0x208\n\tmovq %gs:0x208, %rax"));
  }

  private static CalibrationProbe stores(String name, Optional<Parameter> sets, String pair) {
    return new CalibrationProbe.Slope(
        name, sets, CallMode.FENCED, FEW, MANY, n -> repeated(n, pair), 0, false);
  }

  private static void addJumps(List<CalibrationProbe> all) {
    for (int bytes : List.of(16, 32, 64, 128)) {
      all.add(
          new CalibrationProbe.Slope(
              "taken jump, " + bytes + " bytes on",
              bytes == 64 ? Optional.of(Parameter.TAKEN_BRANCH) : Optional.empty(),
              CallMode.BACK_TO_BACK,
              FEW,
              MANY,
              n -> jumps(n, bytes, 0),
              0,
              false));
    }
    for (int offset : List.of(30, 63)) {
      all.add(
          new CalibrationProbe.Slope(
              "taken jump, 64 bytes on, at " + offset + " of a line",
              Optional.empty(),
              CallMode.BACK_TO_BACK,
              FEW,
              MANY,
              n -> jumps(n, 64, offset),
              0,
              false));
    }
  }

  private static String repeated(int n, String instructions) {
    return ".rept " + n + "\n\t" + instructions + "\n\t.endr\n";
  }

  /**
   * Registers cleared, which needs no port on any of these cores; that nops need none either is of
   * no use, since some cores rename two as one.
   */
  private static String zeroed(int n) {
    return repeated(
        n / 6,
        "xorl %edx, %edx\n\txorl %esi, %esi\n\txorl %r8d, %r8d\n\txorl %r9d, %r9d\n\t"
            + "xorl %r10d, %r10d\n\txorl %r11d, %r11d");
  }

  /** A chain of loads, each of the address that the one before brought: a word of its own. */
  private static String chased(int n, String load, String from, String word) {
    return "\txorl %edx, %edx\n\tmovl $"
        + from
        + ", %eax\n"
        + repeated(n, load)
        + "\t.section .rodata.tables, \"a\"\n\t.balign 64\n1:\t.quad "
        + word
        + "\n\t.text\n";
  }

  /** Jumps by so many bytes each, from a place in the line. */
  private static String jumps(int n, int bytes, int offset) {
    String shift = offset == 0 ? "" : "\t.skip " + offset + "\n";
    return "\tjmp 1f\n\t.balign 64\n"
        + shift
        + "1:\n"
        + repeated(n, "jmp 3f\n\t.skip " + (bytes - SHORT_JUMP_BYTES) + "\n3:");
  }

  /** Calls within calls, to a depth, each returning to an address of its own. */
  private static String nested(int depth) {
    StringBuilder text = new StringBuilder("\tcall 1f\n\tjmp 9f\n");
    for (int i = 1; i < depth; i++) {
      text.append("\t.balign 16\n1:\tcall 1f\n\tret\n");
    }
    return text.append("\t.balign 16\n1:\tret\n9:\n").toString();
  }

  /**
   * A branch by the highest bit of a number that is drawn anew each time (Knuth, The Art of
   * Computer Programming, volume 2, section 3.3.4, MMIX), and a chain that begins when the number
   * is known or when the branch has been found wrong, whichever is later.
   *
   * @param bit what is done to the number before its highest bit decides
   */
  private static String drawn(String bit) {
    return """
    	movabsq	$6364136223846793005, %r10
    	imulq	%gs:0x400, %r10
    	movabsq	$1442695040888963407, %r11
    	addq	%r11, %r10
    	movq	%r10, %gs:0x400
    	movq	%r10, %r9
    	BIT
    	testq	%r9, %r9
    	js	1f
    1:	movq	%r9, %r11
    	.rept	24
    	addq	$1, %r11
    	.endr
    """
        .replace("BIT", bit);
  }

  /**
   * Loads around a ring of lines in an order that nothing prefetches, going on where the call
   * before left off.
   */
  private static String ring(int n) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, RING_LINES).boxed().toList());
    Collections.shuffle(order, new Random(1));
    int[] next = new int[RING_LINES];
    for (int i = 0; i < RING_LINES; i++) {
      next[order.get(i)] = order.get((i + 1) % RING_LINES);
    }
    StringBuilder text =
        new StringBuilder("\tmovq 2f, %rax\n")
            .append(repeated(n, "movq (%rax), %rax"))
            .append("\tmovq %rax, 2f\n\t.data\n\t.balign 4096\n");
    text.append("2:\t.quad 3f\n\t.balign 4096\n3:\n");
    IntFunction<String> line =
        i -> String.format(Locale.ROOT, "\t.quad 3b+%d\n\t.skip %d\n", next[i] * LINE_BYTES, 56);
    // One local label for all: "3b" is the ring's first line wherever it is said from.
    IntStream.range(0, RING_LINES).forEach(i -> text.append(line.apply(i)));
    return text.append("\t.text\n").toString();
  }
}
