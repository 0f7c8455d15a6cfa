package entrylab.core.cpu;

import java.util.List;

/**
 * One value of a CPU profile with everything a reader needs to judge it.
 *
 * <pre>{@code
 * Quantity miss = Cpus.get("haswell").quantity(Parameter.MISPREDICT);
 * show(miss.value() + " (" + miss.confidence() + "): " + miss.source());
 * }</pre>
 *
 * @param value a number or a word
 * @param unit what the number counts
 * @param source document and section, or URL
 * @param range what else it may plausibly be
 * @param confidence how sure the value is
 */
public record Quantity(
    String value, Unit unit, String source, ValueRange range, Confidence confidence) {
  /** What a line has to state. */
  static final String NEEDED =
      "needs name | value | unit | source | range | confidence, all of them";

  /**
   * Checks the parts against each other.
   *
   * @throws IllegalArgumentException if the range does not hold the value, or the value does not
   *     fit the unit
   */
  public Quantity {
    if (unit != Unit.WORD) {
      double number = number(value);
      if (number < 0 || (unit == Unit.FLAG && number != 0 && number != 1)) {
        throw new IllegalArgumentException(value + " is no value in " + unit);
      }
    }
    if (!range.contains(value)) {
      throw new IllegalArgumentException(value + " lies outside its range " + range);
    }
  }

  /**
   * Reads a value, its unit, source, range and confidence.
   *
   * @throws IllegalArgumentException if one of the five is missing or wrong
   */
  public static Quantity of(List<String> fields) {
    if (fields.size() != 5 || fields.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException(NEEDED);
    }
    return new Quantity(
        fields.get(0),
        Unit.parse(fields.get(1)),
        fields.get(2),
        ValueRange.parse(fields.get(3)),
        Confidence.named(fields.get(4)));
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is none, or not a finite one
   */
  static double number(String value) {
    try {
      double number = Double.parseDouble(value);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + value + "' is no number", e);
    }
    throw new IllegalArgumentException("'" + value + "' is no finite number");
  }

  /** The other values to try: the ends of the range, or the other words. */
  public List<String> alternatives() {
    return range.choices().stream().distinct().filter(choice -> !choice.equals(value)).toList();
  }

  /** This quantity with another value, for sensitivity runs; the range must hold it. */
  public Quantity with(String other) {
    return new Quantity(other, unit, source, range, confidence);
  }
}
