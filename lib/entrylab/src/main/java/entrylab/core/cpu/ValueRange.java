package entrylab.core.cpu;

import java.util.List;

/**
 * The values a parameter may plausibly have.
 *
 * <pre>{@code
 * ValueRange range = Cpus.get("haswell").quantity(Parameter.MISPREDICT).range();
 * show(range.contains("20"));
 * }</pre>
 *
 * @param choices the ends of an interval (two numbers), one number if exact, or the possible words
 * @param interval whether the choices are the ends of an interval
 */
public record ValueRange(List<String> choices, boolean interval) {

  /** Reads {@code 4..6}, {@code 4} or {@code lru/tree-plru}. */
  static ValueRange parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return new ValueRange(List.of(text.split("/")), false);
    }
    var ends = List.of(text.substring(0, dots), text.substring(dots + 2));
    if (Quantity.number(ends.get(0)) > Quantity.number(ends.get(1))) {
      throw new IllegalArgumentException("range '" + text + "' runs backwards");
    }
    return new ValueRange(ends, true);
  }

  /** Whether the range holds the value. */
  public boolean contains(String value) {
    if (!interval) {
      return choices.contains(value);
    }
    double number = Quantity.number(value);
    return Quantity.number(choices.get(0)) <= number && number <= Quantity.number(choices.get(1));
  }

  @Override
  public String toString() {
    return String.join(interval ? ".." : "/", choices);
  }
}
