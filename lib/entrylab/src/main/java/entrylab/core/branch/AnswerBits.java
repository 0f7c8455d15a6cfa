package entrylab.core.branch;

import java.util.Arrays;

/** Which branches of a run a predictor got wrong: a bit each, in the order of the run. */
final class AnswerBits {
  private static final int FIRST_WORDS = 32;

  private long[] words = new long[FIRST_WORDS];
  private int size;

  /**
   * Adds the answers to some branches.
   *
   * @param wrong a bit for each that was predicted wrongly, the first one's lowest
   * @param count how many branches, fewer than 64
   */
  void add(long wrong, int count) {
    int word = size >>> 6;
    if (word + 1 == words.length) {
      words = Arrays.copyOf(words, 2 * words.length);
    }
    words[word] |= wrong << size;
    if ((size & Long.SIZE - 1) + count > Long.SIZE) {
      words[word + 1] = wrong >>> -size;
    }
    size += count;
  }

  /** How many bytes they take. */
  long bytes() {
    return (long) words.length * Long.BYTES;
  }

  /** Reads them from the first on. */
  Reader reader() {
    return new Reader(words, size);
  }

  /** Where somebody is who reads the answers. */
  static final class Reader {
    private final long[] words;
    private final int size;
    private int at;

    private Reader(long[] words, int size) {
      this.words = words;
      this.size = size;
    }

    /**
     * The answers to the next branches, as they were added.
     *
     * @param count how many branches, fewer than 64
     * @throws IllegalStateException if the run had no such branches
     */
    long next(int count) {
      int word = at >>> 6;
      if (at + count > size) {
        throw new IllegalStateException(
            "a run of " + size + " branches was kept, and more than these are asked for");
      }
      long bits = words[word] >>> at;
      if ((at & Long.SIZE - 1) + count > Long.SIZE) {
        bits |= words[word + 1] << -at;
      }
      at += count;
      return bits & (1L << count) - 1;
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
