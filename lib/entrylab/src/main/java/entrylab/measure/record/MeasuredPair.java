package entrylab.measure.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two designs measured in one mode, and whether their difference is more than placement alone
 * makes. Core cycles per call.
 *
 * <pre>{@code
 * var record = Records.get("epyc-zen4-drawn");
 * for (MeasuredPair pair : MeasuredPair.of(record.paths(), List.of("v4.4-stubs", "merged-v4.6"))) {
 *   show(pair.exceeds() ? pair.first() + " differs by " + pair.difference() : "within noise");
 * }
 * }</pre>
 *
 * @param mode with the bytes of pollution, if any
 * @param first the one
 * @param second the other
 * @param difference the first's less the second's, median over the calls that both have
 * @param apart by how much two identical copies of one design differ at most
 */
public record MeasuredPair(
    String mode, String first, String second, double difference, double apart) {

  /**
   * Every two of some designs, in each mode that has copies and both designs.
   *
   * @param designs names, in the order asked for
   * @throws IllegalArgumentException if a design is in no row of the record
   */
  public static List<MeasuredPair> of(List<MeasuredFigure> figures, List<String> designs) {
    for (String design : designs) {
      if (figures.stream().noneMatch(figure -> figure.point().design().equals(design))) {
        throw new IllegalArgumentException(
            "the record has no row of design '" + design + "': name those that it measured");
      }
    }
    List<MeasuredPair> pairs = new ArrayList<>();
    for (ModeFigures mode : ModeFigures.of(figures)) {
      List<String> some = designs.stream().filter(mode.designs()::contains).toList();
      for (int i = 0; i < some.size() && mode.copies() > 0; i++) {
        for (int j = i + 1; j < some.size(); j++) {
          double difference = mode.difference(some.get(i), some.get(j));
          pairs.add(
              new MeasuredPair(mode.mode(), some.get(i), some.get(j), difference, mode.apart()));
        }
      }
    }
    return pairs;
  }

  /** Whether the difference is more than two copies of one design have. */
  public boolean exceeds() {
    return Math.abs(difference) > apart;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        exceeds()
            ? "%s: %s takes %.2f cycles more than %s; placement alone makes up to %.2f"
            : "%s: no difference is told of %s and %s: %.2f cycles, placement alone up to %.2f",
        words());
  }

  private Object[] words() {
    boolean more = difference > 0;
    return exceeds()
        ? new Object[] {
          mode, more ? first : second, Math.abs(difference), more ? second : first, apart
        }
        : new Object[] {mode, first, second, Math.abs(difference), apart};
  }
}
