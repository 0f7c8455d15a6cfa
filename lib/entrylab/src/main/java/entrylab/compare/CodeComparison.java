package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.placement.Placement;
import entrylab.progress.Interruption;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * Two pieces of entry code, call by call and CPU by CPU.
 *
 * <pre>{@code
 * var old = ComparedCall.of(TimedCall.of(Designs.get("v4.4-stubs"), "clone"), "clone");
 * var now = ComparedCall.of(TimedCall.of(Designs.get("merged-v4.6"), "clone"), "clone");
 * show(CodeComparison.of(List.of(old), List.of(now), List.of(Cpus.get("haswell")), 16, 1));
 * }</pre>
 *
 * @param rows by call, then by CPU
 */
public record CodeComparison(List<Row> rows) {

  /** A call on a CPU. */
  public record Row(
      ComparedCall first,
      ComparedCall second,
      Cpu cpu,
      CallCycles firstCycles,
      CallCycles secondCycles) {

    /** The second side's cycles less the first's, as linked. */
    public int linked() {
      return secondCycles.linked() - firstCycles.linked();
    }

    /** The difference over placements. */
    public CallDifference placed() {
      return CallDifference.of(firstCycles, secondCycles);
    }

    /** The second side's instructions less the first's. */
    public int instructions() {
      return second.trace().steps().size() - first.trace().steps().size();
    }
  }

  /** Copies the list. */
  public CodeComparison {
    rows = List.copyOf(rows);
  }

  /**
   * Runs all calls.
   *
   * @param firsts calls of the first side
   * @param seconds the same calls of the second
   * @param placements how many to draw; two at least
   */
  public static CodeComparison of(
      List<ComparedCall> firsts,
      List<ComparedCall> seconds,
      List<Cpu> cpus,
      int placements,
      long seed) {
    if (placements < 2) {
      throw new IllegalArgumentException(
          placements + " placements do not show what placement does: 2 at least");
    }
    List<Placement> drawn = Placement.draws(seed, placements);
    List<Row> rows = new ArrayList<>();
    try (Progress progress =
        Progress.of(words(firsts.size(), cpus.size()), 2L * firsts.size() * cpus.size())) {
      for (int call = 0; call < firsts.size(); call++) {
        for (Cpu cpu : cpus) {
          Interruption.check("the comparison");
          ComparedCall first = firsts.get(call);
          ComparedCall second = seconds.get(call);
          CallCycles firstCycles = CallCycles.of(first, cpu, drawn);
          progress.step();
          CallCycles secondCycles = CallCycles.of(second, cpu, drawn);
          progress.step();
          rows.add(new Row(first, second, cpu, firstCycles, secondCycles));
        }
      }
    }
    return new CodeComparison(rows);
  }

  private static String words(int calls, int cpus) {
    return "timing "
        + (calls == 1 ? "a call" : calls + " calls")
        + " of both"
        + (cpus == 1 ? "" : " on " + cpus + " processors");
  }
}
