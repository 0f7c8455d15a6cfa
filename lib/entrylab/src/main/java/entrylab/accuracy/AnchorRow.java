package entrylab.accuracy;

import java.util.List;
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
 * @param ends what the model says at each end of the range of the constant that it hangs on; empty
 *     if it is known to hang on none
 */
public record AnchorRow(
    Anchor anchor,
    int model,
    OptionalDouble bound,
    OptionalDouble linear,
    OptionalDouble mca,
    List<End> ends) {

  /**
   * The model with a constant at an end of its range.
   *
   * @param value of the constant
   * @param model what it says then
   */
  public record End(String value, int model) {}

  /** Copies the list. */
  public AnchorRow {
    ends = List.copyOf(ends);
  }

  /** How far the model is above the figure. */
  public double distance() {
    return model - anchor.said();
  }

  /** Whether the model says something else than when it was asked first. */
  public boolean changed() {
    return anchor.first().filter(answer -> answer.model() != model).isPresent();
  }

  /** Whether the figure lies between what the model says at the ends of a constant's range. */
  public boolean between() {
    var models = ends.stream().mapToInt(End::model).summaryStatistics();
    return models.getMin() <= anchor.said() && anchor.said() <= models.getMax();
  }

  /** Whether the model does not agree, but would with a constant that nobody has measured. */
  public boolean open() {
    return !agrees() && between();
  }

  /** Whether the model lies in the range that counts as agreement. */
  public boolean agrees() {
    return anchor.low() <= model && model <= anchor.high();
  }
}
