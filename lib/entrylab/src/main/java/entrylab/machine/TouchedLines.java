package entrylab.machine;

import java.util.HashSet;
import java.util.Set;

/**
 * How many different lines of 64 bytes are touched.
 *
 * <pre>{@code
 * var lines = new TouchedLines();
 * lines.add(0x1000, 100);
 * show(lines.count()); // 2
 * }</pre>
 */
public final class TouchedLines {
  private static final int SHIFT = 6;

  private final Set<Long> lines = new HashSet<>();

  /** None yet. */
  public TouchedLines() {}

  /** Touches bytes from an address on. */
  public void add(long address, int bytes) {
    for (long line = address >> SHIFT; line <= address + bytes - 1 >> SHIFT; line++) {
      lines.add(line);
    }
  }

  /** How many they are. */
  public int count() {
    return lines.size();
  }
}
