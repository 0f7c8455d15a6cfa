package entrylab.check;

import java.time.Duration;

/**
 * What a check may use.
 *
 * @param instructions of one syscall before it counts as endless
 * @param time of the whole search; what has been found by then is reported
 * @param sequences random sequences to try
 */
public record Budget(int instructions, Duration time, int sequences) {
  /** Enough for every design of the catalogue many times over. */
  public static final Budget DEFAULT = new Budget(5_000, Duration.ofSeconds(60), 300);

  /** For {@code --deep}. */
  public static final Budget DEEP = new Budget(20_000, Duration.ofMinutes(10), 20_000);

  /**
   * A budget.
   *
   * @throws IllegalArgumentException if anything is not positive
   */
  public Budget {
    if (instructions <= 0 || sequences <= 0 || time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a budget's parts must be positive");
    }
  }
}
