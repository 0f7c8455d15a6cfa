package entrylab.tradeoff;

import entrylab.core.cpu.Cpu;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.workload.SyscallRate;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a larger design gains along an axis, found by sweeping: no assumption is made on how the
 * cost of a call depends on the share.
 *
 * <pre>{@code
 * var sweep = Sweep.of("duplicated-table", "merged-v4.6");
 * var shares = List.of(0.0, 0.5, 1.0);
 * show(SweptGains.of(sweep, Cpus.get("haswell"), "git-status", Axis.TRACED, shares).isPresent());
 * }</pre>
 */
public final class SweptGains {
  private final List<Double> shares;
  private final SweepResult result;
  private final double callsPerSecond;

  private SweptGains(List<Double> shares, SweepResult result, double callsPerSecond) {
    this.shares = shares;
    this.result = result;
    this.callsPerSecond = callsPerSecond;
  }

  /**
   * Sweeps along an axis.
   *
   * @param sweep of all designs that will be asked about
   * @param word the workload
   * @param shares ascending
   * @return empty if the workload has no rate of syscalls, or no calls on one side of the axis
   */
  public static Optional<SweptGains> of(
      Sweep sweep, Cpu cpu, String word, Axis axis, List<Double> shares) {
    OptionalDouble rate = SyscallRate.of(Workloads.parse(word, sweep.options().table()));
    return rate.isEmpty()
        ? Optional.empty()
        : axis.run(sweep.on(cpu), word, shares)
            .map(result -> new SweptGains(List.copyOf(shares), result, rate.getAsDouble()));
  }

  /** Where it was swept. */
  public List<Double> shares() {
    return shares;
  }

  /** Cycles per second gained at each share, pages paid for. */
  public List<Double> of(BreakEven breakEven) {
    return IntStream.range(0, shares.size())
        .mapToObj(at ->
            breakEven.gain(
                mean(breakEven.smaller(), at) - mean(breakEven.larger(), at), callsPerSecond))
        .toList();
  }

  private double mean(String design, int at) {
    return result.design(design).rows().get(at).modelled().mean();
  }

  /** The first two neighbouring shares between which a gain turns into a loss, or back. */
  Optional<Bracket> bracket(BreakEven breakEven) {
    List<Double> gains = of(breakEven);
    return IntStream.range(1, shares.size())
        .filter(at -> gains.get(at - 1) <= 0 != gains.get(at) <= 0)
        .mapToObj(
            at -> new Bracket(shares.get(at - 1), gains.get(at - 1), shares.get(at), gains.get(at)))
        .findFirst();
  }

  /** Two shares and the gains there, one of them not above zero. */
  record Bracket(double low, double gainAtLow, double high, double gainAtHigh) {
    /** Where a straight line between them passes zero. */
    double even() {
      return low + (high - low) * gainAtLow / (gainAtLow - gainAtHigh);
    }

    /** Both shares, and others in between at equal distances. */
    Stream<Double> divided(int parts) {
      return IntStream.rangeClosed(0, parts).mapToObj(i -> (low * (parts - i) + high * i) / parts);
    }
  }
}
