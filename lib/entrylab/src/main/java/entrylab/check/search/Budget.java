package entrylab.check.search;

import entrylab.image.ToolLimits;
import java.time.Duration;

/**
 * What a check may use.
 *
 * <pre>{@code
 * var hurried = Budget.DEFAULT.seconds(5).instructions(1_000);
 * show(Check.of(Designs.get("switch")).budget(hurried).run());
 * }</pre>
 *
 * @param instructions of one syscall before it counts as endless
 * @param time of assembling and of the search; what has been found by then is reported. The line of
 *     a text that does not assemble may be looked for ten seconds longer
 * @param memoryMebibytes of each program that assembles or links the design; the rest of a check
 *     has a memory of fixed size
 * @param sequences random sequences to try
 */
public record Budget(int instructions, Duration time, int memoryMebibytes, int sequences) {
  /** More than this is not recorded whole. */
  public static final int MOST_INSTRUCTIONS = 40_000;

  /** What a check may be allowed at the most: a day. */
  public static final int MOST_SECONDS = 86_400;

  /** 64 GiB. */
  public static final int MOST_MEBIBYTES = 65_536;

  /** Enough for every design of the catalogue many times over. */
  public static final Budget DEFAULT = new Budget(5_000, Duration.ofSeconds(60), 1024, 300);

  /** For {@code --deep}. */
  public static final Budget DEEP = new Budget(20_000, Duration.ofMinutes(10), 1024, 20_000);

  /**
   * A budget.
   *
   * @throws IllegalArgumentException if anything is not positive, or more than can be had
   */
  public Budget {
    demand("instructions", instructions, MOST_INSTRUCTIONS);
    demand("memory in MiB", memoryMebibytes, MOST_MEBIBYTES);
    demand("sequences", sequences, Integer.MAX_VALUE);
    if (!time.isPositive() || time.compareTo(Duration.ofSeconds(MOST_SECONDS)) > 0) {
      throw new IllegalArgumentException("a budget's time must be positive, and a day at the most");
    }
  }

  private static void demand(String what, int value, int most) {
    if (value <= 0 || value > most) {
      throw new IllegalArgumentException(
          "a budget's " + what + " must be from 1 to " + most + ", not " + value);
    }
  }

  /** This budget with other instructions per syscall. */
  public Budget instructions(int value) {
    return new Budget(value, time, memoryMebibytes, sequences);
  }

  /** This budget with another time. */
  public Budget seconds(int value) {
    return new Budget(instructions, Duration.ofSeconds(value), memoryMebibytes, sequences);
  }

  /** This budget with another memory. */
  public Budget mebibytes(int value) {
    return new Budget(instructions, time, value, sequences);
  }

  /** This budget with another number of random sequences. */
  public Budget sequences(int value) {
    return new Budget(instructions, time, memoryMebibytes, value);
  }

  /** What each tool may use of it. */
  public ToolLimits forTools() {
    return new ToolLimits(ToolLimits.DEFAULT.time(), memoryMebibytes).atMost(time);
  }
}
