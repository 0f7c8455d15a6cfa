package entrylab.progress;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The progress of one piece of work, as a line with share and time left.
 *
 * <p>Safe for any number of threads. The line is rewritten four times a second, also while nothing
 * is done yet: whoever waits sees that something happens.
 *
 * <pre>{@code
 * try (Progress progress = Progress.of("counting", 10)) {
 *   for (int i = 0; i < 10; i++) {
 *     progress.step();
 *   }
 * }
 * }</pre>
 */
public final class Progress implements AutoCloseable {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;
  private static final long MIN_INTERVAL_NANOS = NANOS_PER_SECOND / 4;

  private static final Duration POLL = Duration.ofMillis(10);

  private static final AtomicReference<Progress> SHOWN = new AtomicReference<>();

  private static volatile Supplier<ProgressLine> lines = () -> ProgressLine.NONE;

  private final String what;
  private final long total;
  private final ProgressLine line;
  private final LongSupplier clock;
  private final long started;
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong nextUpdate;
  private volatile boolean over;
  private volatile String kept = "";

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
   * @param what the work, in the reader's words, such as "timing 2 designs on 4 workloads"
   * @param total how many steps there are
   */
  public static Progress of(String what, long total) {
    // Of work within work the whole is told: how long a part of it takes nobody asked.
    boolean part = SHOWN.get() != null;
    ProgressLine line = part ? ProgressLine.NONE : lines.get();
    var progress = new Progress(what, total, line, System::nanoTime);
    if (progress.isShown() && SHOWN.compareAndSet(null, progress)) {
      Thread.ofPlatform().daemon().name("progress").start(progress::keepTelling);
    }
    return progress;
  }

  /** Whether anybody sees it. */
  boolean isShown() {
    return line != ProgressLine.NONE;
  }

  private void keepTelling() {
    try {
      while (!over) {
        Thread.sleep(Duration.ofNanos(MIN_INTERVAL_NANOS));
        if (!over) {
          tell();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells how far it is, if that is due. */
  void tell() {
    tell(done.get());
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

  /**
   * Says what stays of work that is about to be stopped.
   *
   * @param words such as "3 of 8 points are kept"
   */
  public void keeps(String words) {
    kept = ": " + words;
  }

  /** Ends it; if the line ever appeared, it says how long all took. */
  @Override
  public void close() {
    over = true;
    try {
      tellEnd();
    } finally {
      SHOWN.compareAndSet(this, null);
    }
  }

  /**
   * Waits for the end of work that was stopped, so that what it says at last is seen.
   *
   * @param most no longer than this
   */
  public static void awaitEnd(Duration most) throws InterruptedException {
    long begun = System.nanoTime();
    while (SHOWN.get() != null && System.nanoTime() - begun < most.toNanos()) {
      Thread.sleep(POLL);
    }
  }

  private void tellEnd() {
    long now = clock.getAsLong();
    if (now - started >= MIN_INTERVAL_NANOS) {
      String took = duration(now - started);
      line.rewrite(
          what
              + (done.get() >= total
                  ? ": done in " + took
                  : ": stopped at " + percent(done.get()) + " after " + took + kept));
      line.close();
    }
  }

  private String running(long count, long nanos) {
    if (count == 0) {
      return what + ": " + duration(nanos) + " so far";
    }
    long left = Math.round((double) nanos * Math.max(0, total - count) / count);
    return what + ": " + percent(count) + ", about " + duration(left) + " left";
  }

  private String percent(long count) {
    return String.format(Locale.ROOT, "%d%%", Math.min(100, 100 * count / total));
  }

  private static String duration(long nanos) {
    long seconds = Math.round(nanos / (double) NANOS_PER_SECOND);
    return seconds < 60
        ? seconds + " s"
        : String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
  }
}
