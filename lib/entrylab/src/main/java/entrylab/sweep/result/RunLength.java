package entrylab.sweep.result;

import entrylab.text.PlainNumbers;
import java.util.Locale;

/**
 * How many syscalls a point of a sweep times on a modelled CPU.
 *
 * <pre>{@code
 * show(Sweep.of("switch").length(new RunLength.Fixed(2000)).run());
 * }</pre>
 */
public sealed interface RunLength {

  /** Until the mean is known to half a percent, or a million syscalls are done. */
  RunLength DEFAULT = new UntilCertain(0.005, 1_000_000);

  /** The most that will be timed. */
  long most();

  private static void requirePositive(long most, String before) {
    if (most <= 0) {
      throw new IllegalArgumentException("syscalls " + before + most + ": not positive");
    }
  }

  /**
   * As many as said, of a recording the first ones, in its order.
   *
   * @param most how many
   */
  record Fixed(long most) implements RunLength {
    /** Checks the count. */
    public Fixed {
      requirePositive(most, "");
    }

    @Override
    public String toString() {
      return "n = " + most;
    }
  }

  /**
   * As many as said, of a recording in {@linkplain entrylab.workload.Workload#sampled pieces from
   * all over it}: few calls, that tell of the same program as many do.
   *
   * @param most how many
   */
  record Sampled(long most) implements RunLength {
    /** Checks the count. */
    public Sampled {
      requirePositive(most, "sample:");
    }

    @Override
    public String toString() {
      return "n = " + most + " from all over";
    }
  }

  /**
   * Until half the 95 % confidence interval is below a share of the mean.
   *
   * <p>The interval comes from {@link BatchMeans}; it is looked at when there are 32 or 48 batches
   * of at least {@value #SHORTEST_BATCH} calls each, so a handful of times in all. Of a recording
   * such a run takes {@linkplain entrylab.workload.Workload#sampled pieces from all over it}: were
   * it to take the first calls, the interval would be that of the program's start.
   *
   * @param relative the share of the mean
   * @param most how many are timed at most
   */
  record UntilCertain(double relative, long most) implements RunLength {
    /** Calls of a batch from which on the interval is believed: a sampled piece of a recording. */
    public static final int SHORTEST_BATCH = 256;

    /** Student's t for 97.5 % and 31 degrees of freedom, the fewest that 32 batches leave. */
    static final double T = 2.04;

    /** Checks the range. */
    public UntilCertain {
      if (!(relative > 0 && relative < 1) || most <= 0) {
        throw new IllegalArgumentException(
            "no run ends at an interval of " + relative + " of the mean or after " + most);
      }
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "until the 95 %% interval is within %s %% of the mean, n up to %d",
          PlainNumbers.plain(100 * relative),
          most);
    }
  }
}
