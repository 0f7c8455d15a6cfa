package entrylab.core.branch;

import java.util.Arrays;

/**
 * Which branches of a run a predictor got wrong, by their numbers in the order of the run: of a
 * hundred branches few are, so that a bit for each would take several times the room.
 */
final class WrongAnswers {
  private static final int FIRST_NUMBERS = 32;

  private int[] numbers = new int[FIRST_NUMBERS];
  private int wrong;
  private int size;

  /**
   * Adds the answers to some branches.
   *
   * @param bits one for each that was predicted wrongly, the first one's lowest
   * @param count how many branches, fewer than 64
   */
  void add(long bits, int count) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      if (wrong == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * wrong);
      }
      numbers[wrong++] = size + Long.numberOfTrailingZeros(rest);
    }
    size += count;
  }

  /** Gives back the room that further answers would have had. */
  void trim() {
    numbers = Arrays.copyOf(numbers, wrong);
  }

  /** How many bytes they take. */
  long bytes() {
    return (long) numbers.length * Integer.BYTES;
  }

  /** Reads them from the first on. */
  Reader reader() {
    return new Reader(numbers, wrong, size);
  }

  /** Where somebody is who reads the answers. */
  static final class Reader {
    private final int[] numbers;
    private final int wrong;
    private final int size;
    private int at;
    private int met;

    private Reader(int[] numbers, int wrong, int size) {
      this.numbers = numbers;
      this.wrong = wrong;
      this.size = size;
    }

    /**
     * The answers to the next branches, as they were added.
     *
     * @param count how many branches, fewer than 64
     * @throws IllegalStateException if the run had no such branches
     */
    long next(int count) {
      int end = at + count;
      if (end > size) {
        throw new IllegalStateException(
            "a run of " + size + " branches was kept, and more than these are asked for");
      }
      long bits = 0;
      while (met < wrong && numbers[met] < end) {
        bits |= 1L << numbers[met++] - at;
      }
      at = end;
      return bits;
    }

    /**
     * Tells that the run is over.
     *
     * @throws IllegalStateException if it had fewer branches than the one that was kept
     */
    void end() {
      if (at != size) {
        throw new IllegalStateException(
            "a run of " + size + " branches was kept, and " + at + " of them were asked for");
      }
    }
  }
}
