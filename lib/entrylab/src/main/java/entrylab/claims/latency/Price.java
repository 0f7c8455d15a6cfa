package entrylab.claims.latency;

import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Margin;
import entrylab.claims.experiment.Modelled;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the second design of a contrast takes more on some modelled CPUs.
 *
 * @param margins on each, over all settings of one uncertain constant
 * @param modelled on each, as its profile states it
 */
record Price(List<Margin> margins, List<Modelled> modelled) {
  /** From the oldest to the newest of those that kernels of 2026 run on. */
  static final List<String> CPUS = List.of("haswell", "skylake", "zen4", "zen5");

  static Price of(Contrast contrast) {
    return new Price(
        CPUS.stream().map(cpu -> Margin.of(contrast, cpu)).toList(),
        CPUS.stream().map(cpu -> Modelled.of(contrast, cpu)).toList());
  }

  /** The most that it takes more anywhere. */
  double most() {
    return margins.stream().mapToDouble(Margin::most).max().orElseThrow();
  }

  /** The least, which may be below zero. */
  double least() {
    return margins.stream().mapToDouble(Margin::least).min().orElseThrow();
  }

  /** The most that it takes more on any CPU, as a share of the first design's call there. */
  double mostAsShare() {
    double share = Double.NEGATIVE_INFINITY;
    for (int cpu = 0; cpu < margins.size(); cpu++) {
      share = Math.max(share, margins.get(cpu).most() / modelled.get(cpu).before());
    }
    return share;
  }

  /** A CPU each: cycles before and after. */
  String cycles() {
    return modelled.stream().map(Modelled::toString).collect(Collectors.joining(", "));
  }

  /** A CPU each: the least and the most. */
  String ranges() {
    return margins.stream().map(Margin::toString).collect(Collectors.joining(", "));
  }
}
