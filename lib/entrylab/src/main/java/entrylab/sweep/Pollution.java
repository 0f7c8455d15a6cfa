package entrylab.sweep;

import entrylab.core.replay.UserProgram;
import java.util.Arrays;
import java.util.List;

/**
 * How much the user program touches between two calls, half of it code.
 *
 * @param bytes 0 is a loop around the call, which leaves the kernel's lines where they are
 */
public record Pollution(int bytes) {
  /** Caches and predictors as warm as they get. */
  public static final Pollution NONE = new Pollution(0);

  /** Twice the largest third-level cache of the shipped CPUs; beyond it everything is cold. */
  public static final int MAX_BYTES = 64 << 20;

  /** Checks the range. */
  public Pollution {
    if (bytes < 0 || bytes > MAX_BYTES) {
      throw new IllegalArgumentException(
          "pollution " + bytes + " is not between 0 and " + MAX_BYTES + " bytes");
    }
  }

  /**
   * Reads a comma-separated list.
   *
   * @throws IllegalArgumentException naming the word that is no number of bytes
   */
  public static List<Pollution> parseList(String words) {
    return Arrays.stream(words.split(",", -1)).map(String::strip).map(Pollution::parse).toList();
  }

  private static Pollution parse(String word) {
    try {
      return new Pollution(Integer.parseInt(word));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "pollution '" + word + "' is not a whole number between 0 and " + MAX_BYTES, e);
    }
  }

  /** The user program that touches so much. */
  public UserProgram program() {
    return bytes == 0 ? UserProgram.LOOP : UserProgram.polluting(bytes);
  }
}
