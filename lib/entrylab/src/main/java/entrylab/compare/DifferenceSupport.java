package entrylab.compare;

import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * What a difference hangs on besides the code: constants that nobody knows for sure, placement, and
 * the processor.
 *
 * <pre>{@code
 * var compared = Compare.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"));
 * for (DifferenceSupport support : compared.supports()) {
 *   show(support.holds() ? "holds" : "hangs on " + support.turning());
 * }
 * }</pre>
 *
 * @param point the difference, with the constants as stated
 * @param shifts what each constant at either end of its range adds to it, one constant at a time
 * @param elsewhere the same place on other CPUs
 */
public record DifferenceSupport(
    PairPoint point, List<ConstantShift> shifts, List<PairPoint> elsewhere) {

  /** Takes copies. */
  public DifferenceSupport {
    shifts = List.copyOf(shifts);
    elsewhere = List.copyOf(elsewhere);
  }

  /** The difference over all values of the constants: its least and most. */
  public DoubleSummaryStatistics range() {
    DoubleSummaryStatistics range = new DoubleSummaryStatistics();
    range.accept(mean());
    shifts.forEach(shift -> range.accept(with(shift)));
    return range;
  }

  /** The difference with a constant at another value. */
  public double with(ConstantShift shift) {
    return mean() + shift.cycles();
  }

  /** The constants that turn the difference round or make it none, the largest shift first. */
  public List<ConstantShift> turning() {
    return shifts.stream()
        .filter(shift -> with(shift) * mean() <= 0)
        .sorted((a, b) -> Double.compare(Math.abs(b.cycles()), Math.abs(a.cycles())))
        .toList();
  }

  /** Whether it is outside of sampling, of placement, and of what the constants could be. */
  public boolean holds() {
    return point.decided() && point.standing().everywhere() && turning().isEmpty();
  }

  private double mean() {
    return point.difference().mean();
  }
}
