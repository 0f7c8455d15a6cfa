package entrylab.progress;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The progress of one piece of work, as a line with count, share, rate and time left.
 *
 * <p>Safe for any number of threads. The line is rewritten at most four times a second.
 */
public final class Progress implements AutoCloseable {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final long MIN_INTERVAL_NANOS = NANOS_PER_SECOND / 4;

  /** The first steps are the slowest, since code is compiled and paths are recorded meanwhile. */
  private static final long EVIDENCE_NANOS = 3 * NANOS_PER_SECOND;

  /** Of all steps; a rate from fewer says little about the rest. */
  private static final double EVIDENCE_SHARE = 0.02;

  private static volatile Supplier<ProgressLine> lines = () -> ProgressLine.NONE;

  private final String what;
  private final long total;
  private final ProgressLine line;
  private final LongSupplier clock;
  private final long started;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong nextUpdate;

  /**
   * Starts to tell.
   *
   * @param total how many steps there are
   * @param clock nanoseconds since any moment
   */
  Progress(String what, long total, ProgressLine line, LongSupplier clock) {
    if (total < 1) {
      throw new IllegalArgumentException("progress needs at least one step, not " + total);
    }
    this.what = what;
    this.total = total;
    this.line = line;
    this.clock = clock;
    this.started = clock.getAsLong();
    // Work that is over at once shows no line at all.
    this.nextUpdate = new AtomicLong(started + MIN_INTERVAL_NANOS);
  }

  /**
   * Starts to tell where {@link #showOn} said; nowhere by default.
   *
   * @param what the work, in a word or two
   * @param total how many steps there are
   */
  public static Progress of(String what, long total) {
    return new Progress(what, total, lines.get(), System::nanoTime);
  }

  /** Makes every progress begun from now on appear on a line of this supplier. */
  public static void showOn(Supplier<ProgressLine> lines) {
    Progress.lines = lines;
  }

  /** Counts one more step. */
  public void step() {
    step(1);
  }

  /** Counts more steps as done. */
  public void step(long steps) {
    tell(done.addAndGet(steps));
  }

  /** Sets how many steps are done; for work that knows how far it is. */
  public void reach(long steps) {
    tell(done.accumulateAndGet(steps, Math::max));
  }

  private void tell(long count) {
    long now = clock.getAsLong();
    long due = nextUpdate.get();
    // Of several threads that find an update due, one makes it.
    if (now - due >= 0 && nextUpdate.compareAndSet(due, now + MIN_INTERVAL_NANOS)) {
      line.rewrite(running(count, now - started));
    }
  }

  /** Ends it; if the line ever appeared, it says how long all took. */
  @Override
  public void close() {
    long now = clock.getAsLong();
    if (now - started >= MIN_INTERVAL_NANOS) {
      line.rewrite(
          String.format(Locale.ROOT, "%s: %,d in %s", what, done.get(), duration(now - started)));
      line.close();
    }
  }

  private String running(long count, long nanos) {
    double rate = count * (double) NANOS_PER_SECOND / nanos;
    long left = Math.max(0, total - count);
    return String.format(
        Locale.ROOT,
        "%s: %,d of %,d (%d%%), %s/s%s",
        what,
        count,
        total,
        Math.min(100, 100 * count / total),
        rate(rate),
        isEvidence(count, nanos) ? timeLeft(left / rate) : "");
  }

  private static String rate(double rate) {
    return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate);
  }

  private boolean isEvidence(long count, long nanos) {
    return nanos >= EVIDENCE_NANOS && count >= EVIDENCE_SHARE * total;
  }

  private static String timeLeft(double seconds) {
    return ", " + duration(Math.round(seconds * NANOS_PER_SECOND)) + " left";
  }

  private static String duration(long nanos) {
    double seconds = nanos / (double) NANOS_PER_SECOND;
    return seconds < 60
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : String.format(Locale.ROOT, "%d min %02d s", (long) seconds / 60, (long) seconds % 60);
  }
}
