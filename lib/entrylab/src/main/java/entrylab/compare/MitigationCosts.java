package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.kernel.KernelRecord;
import entrylab.placement.Placement;
import entrylab.progress.Interruption;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/**
 * What each of a kernel's mitigations costs a call on a CPU: one boot with all of them against one
 * boot without the one.
 *
 * <pre>{@code
 * KernelRecord whole = Kernels.named("6.1");
 * List<KernelRecord> without = Kernels.here().withoutEach("6.1");
 * show(MitigationCosts.of(whole, without, "getppid", Cpus.get("zen4"), 16, 1));
 * }</pre>
 *
 * @param kernel the record with all of them
 * @param call what was called
 * @param cpu what it was run on
 * @param instructions with all of them
 * @param cycles with all of them, the mean over placements
 * @param rows one for each that was left out
 */
public record MitigationCosts(
    String kernel, String call, Cpu cpu, int instructions, double cycles, List<Row> rows) {

  /**
   * One mitigation.
   *
   * @param without the record without it
   * @param instructions that are executed for it; fewer than none where what takes its place is
   *     longer
   * @param cycles that it costs over placements
   */
  public record Row(String without, int instructions, CallDifference cycles) {}

  /** Copies the list. */
  public MitigationCosts {
    rows = List.copyOf(rows);
  }

  /**
   * Runs the call of all records at the same placements.
   *
   * @param all the record with all mitigations
   * @param without records of the same kernel, each without one of them
   * @param placements how many to draw; two at least
   */
  public static MitigationCosts of(
      KernelRecord all,
      List<KernelRecord> without,
      String call,
      Cpu cpu,
      int placements,
      long seed) {
    List<Placement> drawn = Placement.draws(seed, placements);
    ComparedCall whole = ComparedCall.of(all, all.call(call));
    List<Row> rows = new ArrayList<>();
    String what = "timing a call without each of " + without.size() + " mitigations";
    try (Progress progress = Progress.of(what, 1L + without.size())) {
      CallCycles cycles = CallCycles.of(whole, cpu, drawn);
      progress.step();
      for (KernelRecord record : without) {
        Interruption.check("the comparison");
        ComparedCall less = ComparedCall.of(record, record.call(call));
        rows.add(
            new Row(
                record.name(),
                whole.trace().steps().size() - less.trace().steps().size(),
                CallDifference.of(CallCycles.of(less, cpu, drawn), cycles)));
        progress.step();
      }
      return new MitigationCosts(
          all.name(), call, cpu, whole.trace().steps().size(), cycles.mean(), rows);
    }
  }
}
