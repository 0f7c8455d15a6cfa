package entrylab.sweep.call;

import entrylab.core.cpu.Cpu;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import entrylab.placement.Moves;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One syscall on one modelled core at some placements, each repeated until nothing changes any
 * more: what it takes at each, and what makes the difference between the best and the worst.
 *
 * <pre>{@code
 * var clone = TimedCall.of(Designs.get("merged-v4.6"), "clone");
 * var all = SweepSettings.placements(Sweep.of("switch").settings());
 * show(PlacedTimelines.of(clone, Cpus.get("haswell"), Pollution.NONE, all, 1).figure());
 * }</pre>
 *
 * @param placements that it was run at
 * @param seed of the draws
 * @param cycles at each of them, in order
 * @param worst where it takes most
 * @param best where it takes least
 * @param causes where the worst falls behind the best, the largest first
 */
public record PlacedTimelines(
    Placements placements,
    long seed,
    List<Integer> cycles,
    PathTimeline worst,
    PathTimeline best,
    List<Cause> causes) {
  private static final int LINE = 64;

  /**
   * An instruction at which the worst placement falls further behind the best.
   *
   * @param place symbol and offset
   * @param text the instruction
   * @param cycles that it falls behind there
   * @param worstByte where the instruction begins in its line of 64 bytes, at the worst placement
   * @param bestByte at the best
   * @param waited what it waited for at the worst
   */
  public record Cause(
      String place, String text, int cycles, int worstByte, int bestByte, String waited) {}

  /** Takes copies. */
  public PlacedTimelines {
    cycles = List.copyOf(cycles);
    causes = List.copyOf(causes);
  }

  /**
   * Runs a call at placements.
   *
   * @throws BrokenPathException if the call does not come back to user mode
   */
  public static PlacedTimelines of(
      SingleCall call, Cpu cpu, Pollution pollution, Placements placements, long seed) {
    ExecutedSteps steps = call.steps();
    Blocks blocks = steps.blocks();
    List<Integer> cycles =
        call.traces(placements, seed).stream().map(trace -> pollution.settled(trace, cpu)).toList();
    int most = cycles.indexOf(Collections.max(cycles));
    int least = cycles.indexOf(Collections.min(cycles));
    Placement there = placements.at(most, seed);
    Placement here = placements.at(least, seed);
    PathTimeline worst = PathTimeline.of(call.at(there), cpu, pollution);
    PathTimeline best = PathTimeline.of(call.at(here), cpu, pollution);
    List<Cause> causes = causes(steps.trace(), worst, best, blocks.at(there), blocks.at(here));
    return new PlacedTimelines(placements, seed, cycles, worst, best, causes);
  }

  private static List<Cause> causes(
      Trace trace, PathTimeline worst, PathTimeline best, Moves there, Moves here) {
    List<TimelinePair.Row> rows =
        TimelinePair.of(worst, best).rows().stream().filter(TimelinePair.Row::both).toList();
    List<Cause> causes = new ArrayList<>();
    int behind = 0;
    for (TimelinePair.Row row : rows) {
      TimelineLine slow = row.left().orElseThrow();
      int now = slow.entry().retired() - row.right().orElseThrow().entry().retired();
      if (now > behind) {
        long address = trace.steps().get(slow.entry().step()).address();
        causes.add(
            new Cause(
                slow.place(),
                slow.text(),
                now - behind,
                inLine(there.of(address)),
                inLine(here.of(address)),
                slow.waited()));
      }
      behind = now;
    }
    return causes.stream().sorted(Comparator.comparingInt(Cause::cycles).reversed()).toList();
  }

  private static int inLine(long address) {
    return (int) (address & LINE - 1);
  }

  /** The two side by side, the worst first. */
  public TimelinePair pair() {
    return TimelinePair.of(worst, best);
  }

  /** Mean, least and most of the cycles. */
  public PlacedFigure figure() {
    return PlacedFigure.of(cycles.stream().mapToDouble(Integer::intValue).toArray());
  }
}
