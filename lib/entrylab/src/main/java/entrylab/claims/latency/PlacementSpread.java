package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PlacedCalls;
import entrylab.claims.experiment.Ruling;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.parallel.Parallel;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.TimedCall;
import java.util.List;

/**
 * How far placement alone moves an untraced getpid on some modelled CPUs, warm and with cold lines.
 *
 * @param design whose call it is
 */
record PlacementSpread(Design design, List<OnCpu> warm, List<OnCpu> cold) {

  /** On each of some CPUs. */
  static PlacementSpread of(Design design, List<String> cpus) {
    return new PlacementSpread(
        design, spread(design, Contrast.WARM, cpus), spread(design, Contrast.COLD, cpus));
  }

  private static List<OnCpu> spread(Design design, Pollution pollution, List<String> cpus) {
    PlacedCalls calls = PlacedCalls.of(TimedCall.of(design, "getpid"), pollution);
    return Parallel.each(
        "the spread over placements",
        cpus,
        cpu -> {
          PlacedCalls.Cycles cycles = calls.on(Cpus.get(cpu));
          return new OnCpu(cpu, cycles.least(), cycles.most());
        });
  }

  /**
   * That it cannot be decided here what else is behind an effect.
   *
   * @param gist with places for the largest share that another placement adds on any CPU, warm and
   *     cold, in percent
   */
  Judgement undecided(String gist) {
    return Judgement.of(
        Ruling.UNDECIDED_HERE,
        line(gist, 100 * largest(warm), 100 * largest(cold)),
        line(
            "modelled cycles of getpid on %s, warm, at the best and the worst of %d placements: %s",
            design, PlacedCalls.PLACEMENTS.count(), joined(warm)),
        line("where %d bytes are touched between calls: %s", Contrast.COLD.bytes(), joined(cold)),
        "on record: 478 cycles, give or take 6, with 7.1-rc7 (H. Peter Anvin); the CPU and the other"
            + " kernel's figure are not in what was read");
  }

  private static double largest(List<OnCpu> spreads) {
    return spreads.stream().mapToDouble(OnCpu::share).max().orElseThrow();
  }

  private static String joined(List<OnCpu> spreads) {
    return String.join(", ", spreads.stream().map(OnCpu::toString).toList());
  }

  /**
   * What it takes on one CPU.
   *
   * @param cpu the CPU's name
   * @param least cycles at the best placement
   * @param most cycles at the worst
   */
  record OnCpu(String cpu, double least, double most) {

    /** What the worst takes more, as a share of the best. */
    private double share() {
      return most / least - 1;
    }

    @Override
    public String toString() {
      return line("%s %.0f and %.0f (%+.1f %%)", cpu, least, most, 100 * share());
    }
  }
}
