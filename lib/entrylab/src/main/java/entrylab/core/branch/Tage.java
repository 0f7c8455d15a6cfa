package entrylab.core.branch;

import java.util.Arrays;
import java.util.List;

/**
 * Two-bit counters by branch, and seven tables of tagged counters by branch and ever longer
 * histories, of which the longest that knows the branch decides (A. Seznec and P. Michaud, "A case
 * for (partially) tagged geometric history length branch prediction", JILP 8, 2006).
 *
 * <p>The paper's: seven tables, the shortest with five outcomes, lengths in geometric progression,
 * counters of three bits and two of usefulness, when a new place is believed, and which place a
 * mispredicted branch is given. Ours: hashes, tags of 12 bits, table sizes, at most 128 bits of
 * history, and that an indirect jump or call leaves two bits of its target there. With one bit to
 * four, half traced workloads of data/measured come out nearly alike; with none, clearly worse.
 */
final class Tage implements DirectionPredictor {
  private static final int TABLES = 7;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 2 * Long.SIZE;

  /** Places of the base table for each one of a tagged table. */
  private static final int BASE_PER_TAGGED = 16;

  /** Branches from one ageing of usefulness to the next, as in the paper. */
  private static final int AGE = 1 << 18;

  private static final int TRUST_MOST = 7;
  private static final int TRUST_LEAST = -8;

  /** Bits that an indirect jump's target leaves in the history. */
  private static final int TARGET_BITS = 2;

  private static final int TAKEN = 2;
  private static final int STRONG = 3;

  private final byte[] base;
  private final TaggedTable[] tables;
  private long recent;
  private long older;
  private int branches;

  /** Above or at 0: what a new place says is worth less than what was said before it. */
  private int newIsWorse;

  /** A shift register that decides which of two free places a branch is given. */
  private int coin = 1;

  /**
   * An untrained predictor.
   *
   * @param entries counters of the base table, a power of two of at least 16; a tagged table has a
   *     sixteenth
   * @param history outcomes that the longest history has, 5 to 128
   */
  Tage(int entries, int history) {
    if (Integer.bitCount(entries) != 1 || entries < BASE_PER_TAGGED) {
      throw new IllegalArgumentException(
          "tage needs a power of two of counters, 16 at least, not " + entries);
    }
    if (history < SHORTEST || history > LONGEST) {
      throw new IllegalArgumentException(
          "tage needs a history of " + SHORTEST + " to " + LONGEST + " outcomes, not " + history);
    }
    base = new byte[entries];
    Arrays.fill(base, (byte) (TAKEN - 1));
    int[] lengths = lengths(SHORTEST, history, TABLES);
    tables = new TaggedTable[TABLES];
    Arrays.setAll(tables, i -> new TaggedTable(entries / BASE_PER_TAGGED, lengths[i]));
  }

  /** So many lengths from the shortest to the longest, in geometric progression. */
  static int[] lengths(int shortest, int longest, int count) {
    double ratio = Math.pow((double) longest / shortest, 1.0 / (count - 1));
    int[] lengths = new int[count];
    Arrays.setAll(lengths, i -> (int) Math.round(shortest * Math.pow(ratio, i)));
    return lengths;
  }

  @Override
  public boolean predict(long address, boolean taken) {
    return predictMixed(branch(address), taken);
  }

  private static long branch(long address) {
    return Hash.mix(address) & ~1L;
  }

  private boolean predictMixed(long branch, boolean taken) {
    int provider = -1;
    int next = -1;
    for (int i = TABLES - 1; i >= 0 && next < 0; i--) {
      if (tables[i].find(branch, recent, older)) {
        if (provider < 0) {
          provider = i;
        } else {
          next = i;
        }
      }
    }
    int place = Hash.index(branch, base.length);
    boolean without = next >= 0 ? tables[next].taken() : base[place] >= TAKEN;
    boolean said = provider < 0 ? without : decide(tables[provider], without, taken);
    boolean knewBetter = provider >= 0 && tables[provider].taken() == taken;
    if (said != taken && !knewBetter) {
      allocate(provider, taken);
    }
    if (provider < 0) {
      learn(place, taken);
    } else {
      tables[provider].learn(taken);
    }
    remember(taken);
    return said == taken;
  }

  /** What is said where a tagged place is known, which then learns how useful it was. */
  private boolean decide(TaggedTable table, boolean without, boolean taken) {
    boolean with = table.taken();
    boolean said = table.isNew() && newIsWorse >= 0 ? without : with;
    if (with != without) {
      if (table.isNew()) {
        newIsWorse =
            without == taken
                ? Math.min(TRUST_MOST, newIsWorse + 1)
                : Math.max(TRUST_LEAST, newIsWorse - 1);
      }
      table.useful(with == taken);
    }
    return said;
  }

  /** Gives a mispredicted branch a place in one table of a longer history, if one is free there. */
  private void allocate(int provider, boolean taken) {
    int first = free(provider + 1);
    if (first < 0) {
      for (int i = provider + 1; i < TABLES; i++) {
        tables[i].useful(false);
      }
      return;
    }
    int second = free(first + 1);
    tables[second >= 0 && toss() ? second : first].take(taken);
  }

  private int free(int from) {
    for (int i = from; i < TABLES; i++) {
      if (tables[i].isFree()) {
        return i;
      }
    }
    return -1;
  }

  /** True once in three: the shorter of two histories is twice as likely, as in the paper. */
  private boolean toss() {
    coin = coin >>> 1 ^ -(coin & 1) & 0xb400;
    return coin % 3 == 0;
  }

  private void learn(int place, boolean taken) {
    int counter = base[place];
    base[place] = (byte) (taken ? Math.min(STRONG, counter + 1) : Math.max(0, counter - 1));
  }

  private void remember(boolean taken) {
    shift(taken ? 1 : 0, 1);
    if (++branches == AGE) {
      branches = 0;
      for (TaggedTable table : tables) {
        table.age();
      }
    }
  }

  private void shift(long bits, int count) {
    older = older << count | recent >>> Long.SIZE - count;
    recent = recent << count | bits;
  }

  @Override
  public void onIndirect(long target) {
    shift(targetBits(target), TARGET_BITS);
  }

  private static long targetBits(long target) {
    return Hash.mix(target) >>> Long.SIZE - TARGET_BITS;
  }

  /** A conditional branch's word has its lowest bit clear; an indirect one's is set. */
  @Override
  public long[] prepare(List<Seen> seen, long outcomes) {
    return seen.stream()
        .mapToLong(s -> s.conditional() ? branch(s.address()) : targetBits(s.target()) << 1 | 1)
        .toArray();
  }

  @Override
  public long wrong(long[] words, long outcomes, int count) {
    long wrong = 0;
    int conditional = 0;
    for (long word : words) {
      if ((word & 1) != 0) {
        shift(word >>> 1, TARGET_BITS);
      } else {
        boolean taken = (outcomes >>> count - 1 - conditional & 1) != 0;
        wrong |= predictMixed(word, taken) ? 0 : 1L << conditional;
        conditional++;
      }
    }
    return wrong;
  }
}
