package entrylab.tradeoff;

import entrylab.image.SyscallTable;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A share of a workload's calls along which designs may break even.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * BreakEven even = at.breakEvens("duplicated-table", "git-status", "haswell").getFirst();
 * show(Axis.TRACED.gain(even, 0.1, 0.5));
 * }</pre>
 */
public enum Axis {
  /**
   * The share of calls that need all of {@code pt_regs}, no task traced. A recording's order says
   * nothing about other shares than its own, so the calls are drawn independently.
   */
  PTREGS(
      "calls that need all of pt_regs, untraced",
      List.of(0.0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0)) {
    @Override
    Optional<SweepResult> run(Sweep sweep, String word, List<Double> shares) {
      SyscallTable table = sweep.options().table();
      CallHalves halves = CallHalves.of(Workloads.parse(word, table), table);
      List<String> mixes = shares.stream().flatMap(share -> halves.both(share).stream()).toList();
      return mixes.isEmpty()
          ? Optional.empty()
          : Optional.of(sweep.workloads(mixes).traced(0).run());
    }

    @Override
    public double gain(BreakEven breakEven, double share, double callsPerSecond) {
      return breakEven.gain(share, 0, callsPerSecond);
    }

    @Override
    OptionalDouble closedForm(BreakEven breakEven, double callsPerSecond) {
      return breakEven.ptregsShare(0, callsPerSecond);
    }
  },

  /** The share of calls by traced tasks, the workload as it is. */
  TRACED("traced calls", List.of(0.0, 0.2, 0.4, 0.6, 0.8, 1.0)) {
    @Override
    Optional<SweepResult> run(Sweep sweep, String word, List<Double> shares) {
      List<TracedShare> traced = shares.stream().map(TracedShare::new).toList();
      return Optional.of(sweep.workload(word).traced(traced).run());
    }

    @Override
    public double gain(BreakEven breakEven, double share, double callsPerSecond) {
      return breakEven.gain(breakEven.savedHere().at(share), callsPerSecond);
    }

    @Override
    OptionalDouble closedForm(BreakEven breakEven, double callsPerSecond) {
      return breakEven.tracedShare(callsPerSecond);
    }
  };

  private final String what;
  private final List<Double> grid;

  Axis(String what, List<Double> grid) {
    this.what = what;
    this.grid = grid;
  }

  /** What it is the share of. */
  public String what() {
    return what;
  }

  /** Shares to look at first, ascending, close together where a break-even is likely. */
  List<Double> grid() {
    return grid;
  }

  /** A sweep along the axis; of each design, a row per share. Empty if there is no such share. */
  abstract Optional<SweepResult> run(Sweep sweep, String word, List<Double> shares);

  /** Cycles per second that the larger design gains at a share, by the closed form. */
  public abstract double gain(BreakEven breakEven, double share, double callsPerSecond);

  /** Where both are even by the closed form. */
  abstract OptionalDouble closedForm(BreakEven breakEven, double callsPerSecond);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
