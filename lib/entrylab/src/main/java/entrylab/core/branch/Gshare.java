package entrylab.core.branch;

import java.util.Arrays;
import java.util.List;

/**
 * Two-bit counters selected by the branch address exclusive-or the last outcomes (S. McFarling,
 * Combining Branch Predictors, WRL TN-36, 1993); with no history it is J. Smith's bimodal
 * predictor.
 */
final class Gshare implements DirectionPredictor {
  private static final int TAKEN = 2;
  private static final int STRONG = 3;
  private static final byte WEAKLY_NOT_TAKEN = 1;

  private final byte[] counters;
  private final int historyMask;
  private int history;
  private long changed;

  Gshare(int entries, int historyBits) {
    if (Integer.bitCount(entries) != 1) {
      throw new IllegalArgumentException("gshare needs a power of two of counters, not " + entries);
    }
    this(weaklyNotTaken(entries), historyBits);
  }

  /** A predictor that has learnt what its counters hold; as many as a power of two. */
  Gshare(byte[] counters, int historyBits) {
    this.counters = counters;
    historyMask = (1 << historyBits) - 1;
  }

  private static byte[] weaklyNotTaken(int entries) {
    byte[] counters = new byte[entries];
    Arrays.fill(counters, WEAKLY_NOT_TAKEN);
    return counters;
  }

  @Override
  public boolean predict(long address, boolean taken) {
    int at = place(address, history, counters.length);
    int counter = counters[at];
    changed++;
    counters[at] = (byte) (taken ? Math.min(STRONG, counter + 1) : Math.max(0, counter - 1));
    history = (history << 1 | (taken ? 1 : 0)) & historyMask;
    return counter >= TAKEN == taken;
  }

  @Override
  public void onTaken(int branches) {
    int shifted = Math.min(branches, Integer.SIZE - 1);
    history = (int) ((long) history << shifted | (1L << shifted) - 1) & historyMask;
  }

  @Override
  public int registers() {
    return 1;
  }

  @Override
  public void take(long[] to, int at) {
    to[at] = history;
  }

  @Override
  public void give(long[] from, int at) {
    history = (int) from[at];
  }

  @Override
  public long changed() {
    return changed;
  }

  @Override
  public void check() {
    DirectionPredictor.within("gshare's history", history, 0, historyMask);
    for (byte counter : counters) {
      DirectionPredictor.within("a counter of gshare", counter, 0, STRONG);
    }
  }

  /**
   * The lower half of a word is the counter's place if nothing but this script's branches were in
   * the history, the upper half what the counter settles at.
   */
  @Override
  public long[] prepare(List<Seen> seen, long outcomes) {
    int count = 0;
    for (Seen branch : seen) {
      count += branch.conditional() ? 1 : 0;
    }
    long[] words = new long[count];
    int at = 0;
    for (Seen branch : seen) {
      if (branch.conditional()) {
        long settled = (outcomes >>> count - 1 - at & 1) * STRONG;
        int before = (int) (outcomes >>> count - at) & historyMask;
        words[at++] = settled << Integer.SIZE | place(branch.address(), before, counters.length);
      }
    }
    return words;
  }

  @Override
  public long wrong(long[] words, long outcomes, int count) {
    byte[] table = counters;
    int past = history;
    long unsettled = 0;
    for (int i = 0; i < words.length; i++) {
      long word = words[i];
      unsettled |=
          table[((int) word ^ past << i & historyMask) & table.length - 1] ^ word >>> Integer.SIZE;
    }
    // Counters are one table: a script whose branches share one must be learnt in its order.
    long wrong = unsettled == 0 ? 0 : learn(words);
    history = (int) ((long) past << words.length | outcomes) & historyMask;
    return wrong;
  }

  private long learn(long[] words) {
    long wrong = 0;
    changed++;
    for (int i = 0; i < words.length; i++) {
      long word = words[i];
      int at = ((int) word ^ history << i & historyMask) & counters.length - 1;
      int settled = (int) (word >>> Integer.SIZE);
      int counter = counters[at];
      if (counter != settled) {
        wrong |= counter / TAKEN == settled / TAKEN ? 0 : 1L << i;
        counters[at] = (byte) (counter < settled ? counter + 1 : counter - 1);
      }
    }
    return wrong;
  }

  /** Which of a power of two of counters an address and a history select. */
  static int place(long address, int history, int entries) {
    return ((int) (address ^ address >>> 16) ^ history) & entries - 1;
  }
}
