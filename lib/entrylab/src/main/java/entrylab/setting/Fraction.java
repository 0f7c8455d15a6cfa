package entrylab.setting;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers with a decimal point in a range.
 *
 * @param label in help texts
 * @param least of the range
 * @param most of the range, itself included
 */
public record Fraction(String label, double least, double most) implements Words<Double> {
  /** Neither hexadecimal digits nor a type's letter, which Java would take. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

  /** A share of a whole: 0 to 1. */
  public static Fraction share() {
    return new Fraction("SHARE", 0, 1);
  }

  @Override
  public Double read(String word) {
    if (!NUMBER.matcher(word).matches()) {
      throw new IllegalArgumentException("'" + word + "' is not a number");
    }
    double value = Double.parseDouble(word);
    if (value < least || value > most) {
      throw new IllegalArgumentException("'" + word + "' is not " + range());
    }
    return value;
  }

  /** All digits, no exponent. */
  @Override
  public String write(Double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  @Override
  public Double checked(Double value) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          Double.isFinite(value) ? write(value) : value + " is not " + range());
    }
    return value;
  }

  private String range() {
    return "between " + write(least) + " and " + write(most);
  }
}
