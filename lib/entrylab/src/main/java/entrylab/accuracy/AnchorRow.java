package entrylab.accuracy;

import java.util.OptionalDouble;

/**
 * A published figure and what was said about it, in its unit.
 *
 * <pre>{@code
 * AnchorRow first = AccuracyReport.of(List.of(Cpus.get("skylake"))).anchors().getFirst();
 * show(first.anchor().name() + (first.agrees() ? " agrees" : " is off by " + first.distance()));
 * }</pre>
 *
 * @param anchor the figure
 * @param model what the model says
 * @param bound what the one-line bound says
 * @param linear what k x instructions says
 * @param mca what llvm-mca says; empty where it was not asked or cannot tell
 */
public record AnchorRow(
    Anchor anchor, int model, OptionalDouble bound, OptionalDouble linear, OptionalDouble mca) {

  /** How far the model is above the figure. */
  public double distance() {
    return model - anchor.said();
  }

  /** Whether the model says something else than when it was asked first. */
  public boolean changed() {
    return anchor.first().filter(answer -> answer.model() != model).isPresent();
  }

  /** Whether the model lies in the range that counts as agreement. */
  public boolean agrees() {
    return anchor.low() <= model && model <= anchor.high();
  }
}
