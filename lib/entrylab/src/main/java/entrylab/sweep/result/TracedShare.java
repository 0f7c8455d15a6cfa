package entrylab.sweep.result;

import entrylab.setting.Fraction;
import entrylab.setting.Words;
import entrylab.text.PlainNumbers;

/**
 * The share of syscalls that a traced task makes.
 *
 * <pre>{@code
 * show(Sweep.of("switch", "v4.4-stubs").traced(List.of(new TracedShare(0.25))).run());
 * }</pre>
 *
 * @param value from 0 to 1
 */
public record TracedShare(double value) {

  /** How shares are read and written: decimal numbers, 0 to 1. */
  public static final Words<TracedShare> WORDS =
      Fraction.share().as(TracedShare::new, TracedShare::value);

  /** Checks the range. */
  public TracedShare {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "traced share " + PlainNumbers.plain(value) + " is not between 0 and 1");
    }
  }

  @Override
  public String toString() {
    return PlainNumbers.plain(value);
  }
}
