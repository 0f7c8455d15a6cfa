package entrylab.claims.latency;

import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Margin;
import entrylab.claims.experiment.Modelled;
import entrylab.claims.experiment.PlacedContrast;
import entrylab.parallel.Parallel;
import entrylab.placement.Placements;
import entrylab.sweep.result.PlacementStanding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the second design of a contrast takes more on some modelled CPUs.
 *
 * @param margins on each, over all settings of one uncertain constant
 * @param modelled on each, as its profile states it
 */
record Price(List<Margin> margins, List<Modelled> modelled) {
  /** Enough for a mean: all settings of all constants are tried at each, on every CPU. */
  private static final Placements PLACEMENTS = Placements.spread(4);

  /** On each of some CPUs. */
  static Price of(Contrast contrast, List<String> cpus) {
    PlacedContrast placed = PlacedContrast.at(PLACEMENTS, contrast);
    return new Price(
        Parallel.each("the price", cpus, placed::margin),
        cpus.stream().map(placed::modelled).toList());
  }

  /** The most that it takes more anywhere. */
  double most() {
    return margins.stream().mapToDouble(Margin::most).max().orElseThrow();
  }

  /** The least, which may be below zero. */
  double least() {
    return margins.stream().mapToDouble(Margin::least).min().orElseThrow();
  }

  /** Whether both take the same everywhere, at what cycles count. */
  boolean level() {
    return Math.max(most(), -least()) < PlacementStanding.RESOLUTION;
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
