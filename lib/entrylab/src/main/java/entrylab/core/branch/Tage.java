package entrylab.core.branch;

import java.util.Arrays;
import java.util.List;

/**
 * Two-bit counters by branch, and seven tables of tagged counters by branch and ever longer
 * histories, of which the longest that knows the branch decides (A. Seznec and P. Michaud, "A case
 * for (partially) tagged geometric history length branch prediction", JILP 8, 2006, and their
 * simulator of January 2006, which parsa-epfl/flexus carries as
 * components/BranchPredictor/TAGEImpl.hpp).
 *
 * <p>Theirs: seven tables, the shortest with five outcomes, lengths in geometric progression,
 * counters of three bits and two of usefulness; when a new place is believed, when a place counts
 * as useful, which of several free places a mispredicted branch is given (each shorter history
 * twice as likely as the next longer), that usefulness of all longer ones falls if none is free,
 * and that all of it is reset bit by bit, the upper and the lower one in turn.
 *
 * <p>Not theirs: hashes instead of folded histories, so that no collision happens where theirs do;
 * tags of 12 bits in each table where theirs have 9 to 12; table sizes; at most 128 outcomes where
 * theirs have 130; no path history; a base counter has both its bits to itself, where four of
 * theirs share the lower one; a place that nothing was learnt in knows no branch, where theirs know
 * those of tag 0; the numbers that decide between free places, and that theirs halve the chance at
 * places that are not free, too, and may then give none; and what branches that are not conditional
 * leave in the history: a jump whose target is fixed nothing, where theirs leave a 1, an indirect
 * jump or call two bits of its target. With one bit to four, half traced workloads of data/measured
 * come out nearly alike; with none, clearly worse.
 */
final class Tage implements DirectionPredictor {
  static final int TABLES = 7;
  static final int SHORTEST = 5;
  private static final int LONGEST = 2 * Long.SIZE;

  /** Places of the base table for each one of a tagged table. */
  static final int BASE_PER_TAGGED = 16;

  /** Branches from one reset of a bit of usefulness to the next: the paper's 256 K. */
  static final int PERIOD = 1 << 18;

  private static final int TRUST_MOST = 7;
  private static final int TRUST_LEAST = -8;

  /** Bits that an indirect jump's target leaves in the history. */
  static final int TARGET_BITS = 2;

  private static final int TAKEN = 2;
  private static final int STRONG = 3;

  private final byte[] base;
  private final TaggedTable[] tables;
  private final int period;
  private final int[] free = new int[TABLES];
  private long recent;
  private long older;
  private int branches;
  private boolean lowerIsNext;

  /** Above or at 0: what a new place says is worth less than what was said before it. */
  private int newIsWorse;

  /** Decides which of several free places a branch is given. */
  private final GeometricChoice coin = new GeometricChoice();

  /**
   * An untrained predictor.
   *
   * @param entries counters of the base table, a power of two of at least 16; a tagged table has a
   *     sixteenth
   * @param history outcomes that the longest history has, 5 to 128
   */
  Tage(int entries, int history) {
    this(entries, history, PERIOD);
  }

  /**
   * An untrained predictor.
   *
   * @param period branches from one reset of a bit of usefulness to the next
   */
  Tage(int entries, int history, int period) {
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
    this.period = period;
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

  /** An address whose bits are mixed; the lowest is clear. */
  static long branch(long address) {
    return AddressHash.mix(address) & ~1L;
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
    int place = AddressHash.index(branch, base.length);
    boolean without = next >= 0 ? tables[next].taken() : base[place] >= TAKEN;
    boolean said = without;
    boolean with = without;
    if (provider >= 0) {
      TaggedTable table = tables[provider];
      with = table.taken();
      said = table.isNew() && newIsWorse >= 0 ? without : with;
      if (table.isNew() && with != without) {
        newIsWorse = judge(without == taken);
      }
    }
    // A new place that would have been right needs no other beside it.
    if (said != taken && with != taken) {
      allocate(provider, taken);
    }
    count();
    if (provider < 0) {
      learn(place, taken);
    } else {
      tables[provider].learn(taken);
      if (said != without) {
        tables[provider].useful(said == taken);
      }
    }
    shift(taken ? 1 : 0, 1);
    return said == taken;
  }

  private int judge(boolean newWasWorse) {
    return newWasWorse
        ? Math.min(TRUST_MOST, newIsWorse + 1)
        : Math.max(TRUST_LEAST, newIsWorse - 1);
  }

  /** Gives a mispredicted branch a place in one table of a longer history, if one is free there. */
  private void allocate(int provider, boolean taken) {
    int count = 0;
    for (int i = provider + 1; i < TABLES; i++) {
      if (tables[i].isFree()) {
        free[count++] = i;
      }
    }
    if (count > 0) {
      tables[free[coin.among(count)]].take(taken);
      return;
    }
    for (int i = provider + 1; i < TABLES; i++) {
      tables[i].useful(false);
    }
  }

  /** Counts a branch, and resets a bit of usefulness when it is time. */
  private void count() {
    if (++branches == period) {
      branches = 0;
      for (TaggedTable table : tables) {
        table.age(lowerIsNext);
      }
      lowerIsNext = !lowerIsNext;
    }
  }

  private void learn(int place, boolean taken) {
    int counter = base[place];
    base[place] = (byte) (taken ? Math.min(STRONG, counter + 1) : Math.max(0, counter - 1));
  }

  @Override
  public void check() {
    DirectionPredictor.within("TAGE's count of branches", branches, 0, period - 1);
    DirectionPredictor.within("TAGE's trust in new places", newIsWorse, TRUST_LEAST, TRUST_MOST);
    for (byte counter : base) {
      DirectionPredictor.within("a base counter of TAGE", counter, 0, STRONG);
    }
    for (TaggedTable table : tables) {
      table.check();
    }
  }

  private void shift(long bits, int count) {
    older = older << count | recent >>> Long.SIZE - count;
    recent = recent << count | bits;
  }

  @Override
  public void onTaken(int branches) {
    for (int left = Math.min(branches, LONGEST); left > 0; left -= LONGEST / 4) {
      int some = Math.min(left, LONGEST / 4);
      shift((1L << some) - 1, some);
    }
  }

  @Override
  public void onIndirect(long target) {
    shift(targetBits(target), TARGET_BITS);
  }

  /** What an indirect jump leaves in the history. */
  static long targetBits(long target) {
    return AddressHash.mix(target) >>> Long.SIZE - TARGET_BITS;
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
