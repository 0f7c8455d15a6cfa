package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.measure.record.MedianInterval;
import java.util.Locale;
import java.util.Optional;

/**
 * What an experiment of a calibration found, and what becomes of the profile's value.
 *
 * @param found the figure's median over processes and its interval; empty if too few told one
 * @param before what the profile says; empty if the figure sets nothing
 */
record Calibrated(CalibrationProbe probe, Optional<MedianInterval> found, Optional<String> before) {
  /** An interval that is wider than this many units, and than this part of the figure, hides it. */
  private static final double WIDE = 1;

  private static final double WIDE_PART = 0.15;

  /** What becomes of a value. */
  enum Verdict {
    /** The profile's value is replaced. */
    MEASURED,
    /** The interval holds no single value: the profile's stays. */
    HIDDEN,
    /** No process, or too few, told a figure: the profile's stays. */
    NOT_FOUND,
    /** The model has no such value: the figure is told. */
    TOLD
  }

  static Calibrated of(CalibrationProbe probe, double[] figures, int processes, Cpu cpu) {
    Optional<MedianInterval> found =
        2 * figures.length > processes ? Optional.of(MedianInterval.of(figures)) : Optional.empty();
    return new Calibrated(probe, found, probe.sets().map(p -> cpu.quantity(p).value()));
  }

  Verdict verdict() {
    if (found.isEmpty()) {
      return Verdict.NOT_FOUND;
    }
    MedianInterval interval = found.get();
    double width = interval.high() - interval.low();
    if (width > Math.max(WIDE, WIDE_PART * interval.median())) {
      return Verdict.HIDDEN;
    }
    if (probe.sets().isEmpty()) {
      return Verdict.TOLD;
    }
    return value() >= least() ? Verdict.MEASURED : Verdict.HIDDEN;
  }

  /** Widths and bubbles of 0 are none that a core could have: noise made them. */
  private int least() {
    return probe.sets().filter(p -> p == Parameter.SEGMENT).isPresent() ? 0 : 1;
  }

  /** The whole number that stands for the figure. */
  long value() {
    return Math.round(found.orElseThrow().median());
  }

  /** Whole numbers that the interval allows, as a profile states a range. */
  String range() {
    MedianInterval interval = found.orElseThrow();
    long low = Math.max(least(), Math.min(value(), Math.round(interval.low())));
    long high = Math.max(value(), Math.round(probe.atMost(interval.high())));
    return low == high ? Long.toString(low) : low + ".." + high;
  }

  /** Such as "4.00 cycles (3.98..4.03)". */
  String figure() {
    return found
        .map(i ->
            String.format(
                Locale.ROOT, "%.2f %s (%.2f..%.2f)", i.median(), probe.unit(), i.low(), i.high()))
        .orElse("no figure");
  }

  /** What becomes of the profile's value, in words. */
  String words() {
    return switch (verdict()) {
      case MEASURED ->
          String.format(
              Locale.ROOT,
              "%s: %s, was %s",
              probe.sets().orElseThrow(),
              value() + " (" + range() + ")",
              before.orElseThrow());
      case HIDDEN ->
          probe
              .sets()
              .map(p -> p + ": stays " + before.orElseThrow() + ", hidden by noise")
              .orElse("hidden by noise");
      case NOT_FOUND ->
          probe
              .sets()
              .map(p -> p + ": stays " + before.orElseThrow() + ", too few processes told a figure")
              .orElse("too few processes told a figure");
      case TOLD -> "not a value of the model";
    };
  }
}
