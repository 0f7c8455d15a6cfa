package entrylab.image;

import java.time.Duration;
import java.util.Locale;

/**
 * What each program of the toolchain may use on one source.
 *
 * <pre>{@code
 * var seconds = ToolLimits.DEFAULT.atMost(java.time.Duration.ofSeconds(5));
 * Designs.get("switch").image(ImageOptions.DEFAULT, seconds);
 * }</pre>
 *
 * @param time of the processor; it is ended by the clock after twice as much
 * @param memoryMebibytes of address space
 */
public record ToolLimits(Duration time, int memoryMebibytes) {
  /** A few hundred lines take 20 ms and 30 MiB: what goes over this does not end by itself. */
  public static final ToolLimits DEFAULT = new ToolLimits(Duration.ofSeconds(10), 1024);

  /** What a run may write into one file. An image has 6 MiB at the most. */
  static final int OUTPUT_MEBIBYTES = 32;

  /**
   * Limits.
   *
   * @throws IllegalArgumentException if one is not positive
   */
  public ToolLimits {
    if (!time.isPositive() || memoryMebibytes <= 0) {
      throw new IllegalArgumentException("limits of time and memory must be positive");
    }
  }

  /** These limits with no more time than given. */
  public ToolLimits atMost(Duration most) {
    return time.compareTo(most) <= 0 ? this : new ToolLimits(most, memoryMebibytes);
  }

  /** As a shell sets them: Java has no call for it. */
  String shell() {
    return String.format(
        Locale.ROOT,
        "ulimit -t %d; ulimit -v %d; ulimit -f %d",
        Math.max(1, time.plusMillis(999).toSeconds()),
        memoryMebibytes * 1024L,
        OUTPUT_MEBIBYTES * 2048); // in blocks of 512 bytes
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d s, %,d MiB or %d MiB of output",
        Math.max(1, time.plusMillis(999).toSeconds()),
        memoryMebibytes,
        OUTPUT_MEBIBYTES);
  }
}
