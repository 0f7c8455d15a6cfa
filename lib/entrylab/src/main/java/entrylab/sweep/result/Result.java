package entrylab.sweep.result;

import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import entrylab.sweep.call.PlacedFigure;
import entrylab.sweep.call.Tracing;
import java.util.Optional;

/**
 * One point of a sweep. Everything in it is counted, by emulation, except the cycles, which are
 * modelled.
 *
 * <pre>{@code
 * for (Result row : Sweep.of("v4.4-stubs", "merged-v4.6").run().rows()) {
 *   show(row.design() + ": " + row.counts().instructions());
 * }
 * }</pre>
 *
 * @param design the design's name
 * @param workload the workload's name
 * @param traced the share of syscalls made by a traced task
 * @param tracing what traced means
 * @param options what the design was built for
 * @param mitigations what was done against flaws of processors, in words; of a recorded kernel what
 *     it was booted with
 * @param syscalls how many were drawn
 * @param seed of the draw
 * @param counts means per syscall
 * @param ledger what the design occupies, as linked
 * @param pages that its text and tables lie on, over placements
 * @param cycles on a modelled CPU; empty where the sweep names none
 */
public record Result(
    String design,
    String workload,
    TracedShare traced,
    Tracing tracing,
    ImageOptions options,
    String mitigations,
    long syscalls,
    long seed,
    Counts counts,
    MemoryLedger ledger,
    PlacedFigure pages,
    Optional<Cycles> cycles) {

  /**
   * By how much its cycles exceed another design's at the same point of a sweep; nothing where both
   * execute the same instructions, since what a model then says is of placements.
   *
   * @throws IllegalArgumentException if one has no cycles, or the points differ
   */
  public PairedDifference cyclesLess(Result baseline) {
    Cycles mine = modelled();
    Cycles others = baseline.modelled();
    return executesTheSame(baseline)
        ? new PairedDifference(mine.calls().n(), 0, 0)
        : mine.less(others);
  }

  /** How it stands to another design at the same point: level where both execute the same. */
  public PlacementStanding against(Result other) {
    Cycles mine = modelled();
    Cycles others = other.modelled();
    PlacementStanding standing = mine.against(others);
    return executesTheSame(other) ? new PlacementStanding(0, standing.all(), 0) : standing;
  }

  /**
   * Whether its calls execute the same instructions as another design's, and read as many tables.
   */
  public boolean executesTheSame(Result other) {
    return counts.lengths().executesTheSame(other.counts.lengths());
  }

  /**
   * Its cycles.
   *
   * @throws IllegalArgumentException if the sweep names no CPU
   */
  public Cycles modelled() {
    return cycles.orElseThrow(() ->
        new IllegalArgumentException(
            "the sweep names no CPU, so it has no cycles: Sweep...on(Cpus.get(...))"));
  }

  /** Which calls were counted, in words. */
  public String countedCalls() {
    return "the first " + syscalls + " calls of seed " + seed;
  }
}
