package entrylab.sweep;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * How many of the calls are traced, in words.
 *
 * <pre>{@code
 * show(TracedWords.of(0.5, "ptrace"));
 * }</pre>
 */
public final class TracedWords {
  /** Digits of a share that a schedule of tracing left. */
  private static final MathContext DIGITS = new MathContext(4);

  private TracedWords() {}

  /**
   * Such as {@code 12.5% under ptrace}.
   *
   * @param share of the calls, 0 to 1
   * @param tracing what traced means
   */
  public static String of(double share, String tracing) {
    if (share == 0) {
      return "untraced";
    }
    BigDecimal percent = new BigDecimal(Double.toString(share)).movePointRight(2).round(DIGITS);
    return (share == 1 ? "all" : percent.stripTrailingZeros().toPlainString() + "%")
        + " under "
        + tracing;
  }
}
