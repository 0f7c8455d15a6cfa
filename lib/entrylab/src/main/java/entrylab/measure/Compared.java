package entrylab.measure;

import java.util.OptionalDouble;

/**
 * One path on one machine: measured, and what was said about it. Core cycles per call; fenced
 * figures without the program's side.
 *
 * @param measured median and interval
 * @param model the core model's
 * @param bound the one-line bound's
 * @param instructions that the figure is about
 * @param mca llvm-mca's
 */
public record Compared(
    Point point,
    MedianInterval measured,
    double model,
    double bound,
    int instructions,
    OptionalDouble mca) {

  /** The model's distance as a share of the measurement; positive if it says too much. */
  public double error() {
    return model / measured.median() - 1;
  }

  double distance(double said) {
    return Math.abs(said - measured.median()) / measured.median();
  }
}
