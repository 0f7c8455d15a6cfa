package entrylab.core.branch;

import java.util.Arrays;

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

  Gshare(int entries, int historyBits) {
    if (Integer.bitCount(entries) != 1) {
      throw new IllegalArgumentException("gshare needs a power of two of counters, not " + entries);
    }
    counters = new byte[entries];
    Arrays.fill(counters, WEAKLY_NOT_TAKEN);
    historyMask = (1 << historyBits) - 1;
  }

  @Override
  public boolean predict(long address, boolean taken) {
    int at = place(address, history, counters.length);
    int counter = counters[at];
    counters[at] = (byte) (taken ? Math.min(STRONG, counter + 1) : Math.max(0, counter - 1));
    history = (history << 1 | (taken ? 1 : 0)) & historyMask;
    return counter >= TAKEN == taken;
  }

  @Override
  public long wrong(long[] tape, int count, long takenBits) {
    byte[] table = counters;
    int past = history;
    long wrong = 0;
    for (int i = 0; i < count; i++) {
      int taken = (int) (takenBits >>> i) & 1;
      int at = place(tape[i], past, table.length);
      int counter = table[at];
      if (counter != STRONG * taken) {
        wrong |= (long) (counter / TAKEN ^ taken) << i;
        table[at] = (byte) (counter + 2 * taken - 1);
      }
      past = (past << 1 | taken) & historyMask;
    }
    history = past;
    return wrong;
  }

  /** Which of so many counters, a power of two, an address and a history select. */
  static int place(long address, int history, int entries) {
    return ((int) (address ^ address >>> 16) ^ history) & entries - 1;
  }
}
