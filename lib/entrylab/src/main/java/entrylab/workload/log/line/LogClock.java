package entrylab.workload.log.line;

import java.time.Duration;

/** Time of a log in nanoseconds, put together from the forms tracers print. */
final class LogClock {
  /** The time of a line that has none, or none finer than a second. */
  static final long NO_TIME = Long.MIN_VALUE + 1;

  /** Decimal seconds from here on count from 1970 (this is 1973), below they are differences. */
  private static final long FIRST_ABSOLUTE_SECOND = 100_000_000;

  private static final int NANO_DIGITS = 9;
  private static final long NANOS = Duration.ofSeconds(1).toNanos();
  private static final long DAY = Duration.ofDays(1).toNanos();

  private long now = NO_TIME;
  private long elapsed;
  private long days;
  private long lastClock;

  /** A new line, without a time so far. */
  void newLine() {
    now = NO_TIME;
  }

  long now() {
    return now;
  }

  /** Reads the fraction behind the cursor's decimal point as nanoseconds; -1 without digits. */
  static long fraction(ByteCursor line) {
    int from = line.at;
    long value = 0;
    while (line.at < line.end && ByteCursor.isDigit(line.bytes[line.at])) {
      if (line.at - from < NANO_DIGITS) {
        value = value * 10 + line.bytes[line.at] - '0';
      }
      line.at++;
    }
    int digits = line.at - from;
    if (digits == 0) {
      return -1;
    }
    for (int i = digits; i < NANO_DIGITS; i++) {
      value *= 10;
    }
    return value;
  }

  /** Takes {@code seconds.fraction}, from 1970 or since the line before. */
  boolean decimal(long seconds, ByteCursor line) {
    long fraction = fraction(line);
    if (fraction < 0 || seconds > Long.MAX_VALUE / NANOS - 1) {
      return false;
    }
    long nanos = seconds * NANOS + fraction;
    if (seconds >= FIRST_ABSOLUTE_SECOND) {
      now = nanos;
    } else {
      elapsed = Math.min(elapsed, Long.MAX_VALUE / 2) + Math.min(nanos, Long.MAX_VALUE / 4);
      now = elapsed;
    }
    return true;
  }

  /** Takes {@code hh:mm:ss} with or without a fraction, the cursor behind {@code hh:}. */
  boolean timeOfDay(long hours, ByteCursor line) {
    long minutes = line.number();
    if (minutes < 0 || line.peek() != ':') {
      return false;
    }
    line.at++;
    long seconds = line.number();
    if (seconds < 0 || hours > 23 || minutes > 59 || seconds > 60) {
      return false;
    }
    if (line.peek() != '.') {
      return true;
    }
    line.at++;
    long fraction = fraction(line);
    long clock = ((hours * 60 + minutes) * 60 + seconds) * NANOS + Math.max(0, fraction);
    if (clock < lastClock - DAY / 2) {
      days++;
    }
    lastClock = clock;
    now = days * DAY + clock;
    return fraction >= 0;
  }
}
