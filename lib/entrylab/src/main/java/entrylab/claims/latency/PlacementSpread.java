package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.PlacedCalls;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.parallel.Parallel;
import entrylab.sweep.Pollution;
import entrylab.sweep.TimedCall;
import java.util.List;

/**
 * What an untraced getpid takes on one modelled CPU at the best and at the worst of some
 * placements.
 *
 * @param cpu the CPU's name
 * @param least cycles at the best
 * @param most cycles at the worst
 */
record PlacementSpread(String cpu, double least, double most) {

  /** On each of some CPUs. */
  static List<PlacementSpread> of(Design design, Pollution pollution, List<String> cpus) {
    PlacedCalls calls = PlacedCalls.of(TimedCall.of(design, "getpid"), pollution);
    return Parallel.each(
        "the spread over placements",
        cpus,
        cpu -> {
          PlacedCalls.Cycles cycles = calls.on(Cpus.get(cpu));
          return new PlacementSpread(cpu, cycles.least(), cycles.most());
        });
  }

  /** The largest share of a call that another placement adds on any of them. */
  static double largest(List<PlacementSpread> spreads) {
    return spreads.stream().mapToDouble(PlacementSpread::share).max().orElseThrow();
  }

  /** Both kinds, a line each. */
  static String[] evidence(Design design, List<PlacementSpread> warm, List<PlacementSpread> cold) {
    return new String[] {
      line(
          "modelled cycles of getpid on %s, warm, at the best and the worst of %d placements: %s",
          design, PlacedCalls.PLACEMENTS.count(), joined(warm)),
      line("where %d bytes are touched between calls: %s", Contrast.COLD.bytes(), joined(cold)),
      "on record: 478 cycles, give or take 6, with 7.1-rc7 (H. Peter Anvin); the CPU and the other"
          + " kernel's figure are not in what was read"
    };
  }

  private static String joined(List<PlacementSpread> spreads) {
    return String.join(", ", spreads.stream().map(PlacementSpread::toString).toList());
  }

  /** What the worst takes more, as a share of the best. */
  private double share() {
    return most / least - 1;
  }

  @Override
  public String toString() {
    return line("%s %.0f and %.0f (%+.1f %%)", cpu, least, most, 100 * share());
  }
}
