package entrylab.measure.model;

import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;

/**
 * A mix of calls on one machine: measured, and what the model said. Core cycles per call without
 * the program's side.
 *
 * <pre>{@code
 * for (MixAccuracy mix : WorkloadAccuracy.of(Records.get("epyc-zen4-drawn")).rows()) {
 *   show(mix.point().calls() + ": " + mix.verdict());
 * }
 * }</pre>
 *
 * @param measured median and interval
 * @param comparable whether the row can carry a comparison: where a design was may have moved it
 *     more than what it is
 */
public record MixAccuracy(
    MeasuredPoint point, MedianInterval measured, double model, boolean comparable) {

  /** The model's distance in cycles; positive if it says too much. */
  public double distance() {
    return model - measured.median();
  }

  /** The distance as a share of the measurement. */
  public double error() {
    return distance() / Math.abs(measured.median());
  }

  /** What the measurement says of the model's figure. */
  public Verdict verdict() {
    if (!comparable) {
      return Verdict.PLACED;
    }
    if (model < measured.low() || model > measured.high()) {
      return Verdict.OFF;
    }
    boolean wide = measured.high() - measured.low() > Math.abs(measured.median());
    return wide ? Verdict.UNDECIDED : Verdict.WITHIN;
  }

  /** Whether a measured interval speaks for or against the model. */
  public enum Verdict {
    /** The model's figure is inside. */
    WITHIN("within"),
    /** It is outside. */
    OFF("off"),
    /** It is inside an interval that is wider than the figure itself, which confirms nothing. */
    UNDECIDED("interval too wide"),
    /** The record gave each design a place of its own, which moved the row by an unknown amount. */
    PLACED("places not drawn");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
