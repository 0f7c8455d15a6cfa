package entrylab.measure.model;

import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import java.util.OptionalDouble;

/**
 * One path on one machine: measured, and what was said about it. Core cycles per call; fenced
 * figures without the program's side.
 *
 * <pre>{@code
 * for (PathAccuracy row : ModelAccuracy.of(Records.get("epyc-zen4-drawn")).rows()) {
 *   show(row.point() + ": " + row.model() + " for " + row.measured().median());
 * }
 * }</pre>
 *
 * @param measured median and interval
 * @param model the core model's
 * @param bound the one-line bound's
 * @param instructions that the figure is about
 * @param mca llvm-mca's
 * @param longest what the model's instructions waited for longest
 * @param missing why the model misses it, where that was asked
 */
public record PathAccuracy(
    MeasuredPoint point,
    MedianInterval measured,
    double model,
    double bound,
    int instructions,
    OptionalDouble mca,
    LargestWait longest,
    MissingMechanism missing) {

  /** The model's distance as a share of the measurement; positive if it says too much. */
  public double error() {
    return model / measured.median() - 1;
  }

  PathAccuracy with(MissingMechanism found) {
    return new PathAccuracy(point, measured, model, bound, instructions, mca, longest, found);
  }

  /** Which mechanism is missing, shown, suspected or not; empty where the error is small. */
  public String absent() {
    return missing.toString();
  }

  double distance(double said) {
    return Math.abs(said - measured.median()) / measured.median();
  }
}
