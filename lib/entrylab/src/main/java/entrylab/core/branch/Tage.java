package entrylab.core.branch;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * TAGE: a base predictor of two-bit counters, and seven tagged tables indexed by the branch and
 * ever longer histories (A. Seznec and P. Michaud, "A case for (partially) tagged geometric history
 * length branch prediction", JILP 8, 2006, and their simulator of January 2006, which
 * parsa-epfl/flexus carries as components/BranchPredictor/TAGEImpl.hpp).
 *
 * <p>Their words: the hitting table of the longest history is the <i>provider component</i>, whose
 * counter gives {@code pred}; the next hitting one, or the base predictor, gives {@code altpred}.
 * {@code USE_ALT_ON_NA} counts whether altpred is better than a newly allocated entry. A
 * mispredicted branch has an entry <i>allocated</i> in a table of a longer history whose useful
 * counter {@code u} is 0.
 *
 * <p>Theirs: seven tables, the shortest with five outcomes, lengths in geometric progression,
 * prediction counters of three bits and useful counters of two; USE_ALT_ON_NA; when {@code u} goes
 * up, which of several tables with {@code u} of 0 the entry is allocated in (each shorter history
 * twice as likely as the next longer), that {@code u} of all longer ones falls if there is none,
 * and the periodic reset of all of them bit by bit, the upper and the lower one in turn.
 *
 * <p>Not theirs: hashes instead of folded histories, so that no collision happens where theirs do;
 * tags of 12 bits in each table where theirs have 9 to 12, and ten bits more of the branch and the
 * shortest history alone; table sizes; at most 128 outcomes where theirs have 130; no path history;
 * a base counter has both its bits to itself, where four of theirs share the lower one; an entry
 * that was never allocated hits no branch, where theirs hit those of tag 0; the numbers that decide
 * between tables to allocate in, and that theirs halve the chance at entries in use, too, and may
 * then allocate none; and what branches that are not conditional leave in the history: a jump whose
 * target is fixed nothing, where theirs leave a 1, an indirect jump or call two bits of its target.
 * With one bit to four, half traced workloads of data/measured come out nearly alike; with none,
 * clearly worse.
 */
final class Tage implements DirectionPredictor {
  static final int TABLES = 7;
  static final int SHORTEST = 5;
  private static final int LONGEST = 2 * Long.SIZE;

  /** Counters of the base predictor for each entry of a tagged table. */
  static final int BASE_PER_TAGGED = 16;

  /** Branches from one reset of a bit of the useful counters to the next: the paper's 256 K. */
  static final int PERIOD = 1 << 18;

  private static final int USE_ALT_MOST = 7;
  private static final int USE_ALT_LEAST = -8;

  /** Bits that an indirect jump's target leaves in the history. */
  static final int TARGET_BITS = 2;

  /** Numbers that no two predictors have had. */
  private static final AtomicLong KNOWLEDGE = new AtomicLong();

  /** Words of a script: at which time it was known to be quiet, and behind which histories. */
  private static final int KNOWN = 0;

  private static final int QUIET = 1;

  /** How many bits it leaves in the history, and which. */
  private static final int LENGTH = 2;

  private static final int HISTORY = 3;
  private static final int BRANCHES = 4;

  private static final int TAKEN = 2;
  private static final int STRONG = 3;

  /** In place of a tagged table's number, and one below the first: the base predictor. */
  private static final int BASE = -1;

  private final byte[] base;
  private final TaggedTable[] tables;
  private final int period;
  private final int[] candidates = new int[TABLES];

  /** Where entries are, so that most branches need not be looked up in any table. */
  private final TaggedContexts contexts;

  /** Of what scripts are known to be quiet now: forgotten as soon as it is another number. */
  private long known = KNOWLEDGE.incrementAndGet();

  private long recent;
  private long older;
  private int branches;
  private boolean lowerIsNext;
  private long used;
  private long changed;

  /** Branches that were looked up in a tagged table, or learnt from. */
  private long asked;

  /** USE_ALT_ON_NA: at 0 and above, altpred is better than a newly allocated entry. */
  private int useAltOnNa;

  /** Decides in which of several tables an entry is allocated. */
  private final GeometricChoice choice = new GeometricChoice();

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
   * @param period branches from one reset of a bit of the useful counters to the next
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
    this(weaklyNotTaken(entries), tables(entries / BASE_PER_TAGGED, history), period);
  }

  /** A predictor that has learnt what its base counters and tables hold. */
  Tage(byte[] base, TaggedTable[] tables, int period) {
    this.base = base;
    this.tables = tables;
    this.period = period;
    contexts = new TaggedContexts(tables);
  }

  private static byte[] weaklyNotTaken(int entries) {
    byte[] base = new byte[entries];
    Arrays.fill(base, (byte) (TAKEN - 1));
    return base;
  }

  private static TaggedTable[] tables(int entries, int history) {
    int[] lengths = lengths(SHORTEST, history, TABLES);
    TaggedTable[] tables = new TaggedTable[TABLES];
    Arrays.setAll(tables, i -> new TaggedTable(entries, lengths[i]));
    return tables;
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
    int entry = AddressHash.index(branch, base.length);
    int context = TaggedTable.context(branch, recent);
    int among = contexts.holding(context);
    if (among == 0 && base[entry] == (taken ? STRONG : 0)) {
      count();
      shift(taken ? 1 : 0, 1);
      return true;
    }
    asked++;
    int hits = hits(branch, context, among);
    if (hits == 0 ? base[entry] == (taken ? STRONG : 0) : isSettled(hits, entry, taken)) {
      // Nothing changes but the history.
      used += hits == 0 ? 0 : 1;
      count();
      shift(taken ? 1 : 0, 1);
      return true;
    }
    return learn(branch, context, entry, hits, taken);
  }

  /**
   * Looks a branch up, and goes to its entry in each table that has entries of its context. Sums up
   * bits: where the first hit ends a search, the processor that runs this cannot foresee.
   *
   * @param among the tables that have
   * @return the tables that it hits, a bit each, the shortest history's lowest
   */
  private int hits(long branch, int context, int among) {
    TaggedTable[] all = tables;
    long last = recent;
    long before = older;
    int hits = 0;
    for (int left = among; left != 0; left &= left - 1) {
      int table = Integer.numberOfTrailingZeros(left);
      hits |= all[table].find(branch, context, last, before) << table;
    }
    return hits;
  }

  /** The table of the longest history of some; {@link #BASE} of none. */
  private static int longest(int hits) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(hits);
  }

  private boolean altpred(int hits, int entry) {
    int alt = longest(hits & ~Integer.highestOneBit(hits));
    return alt == BASE ? base[entry] >= TAKEN : tables[alt].taken();
  }

  /** Whether an outcome is what the provider said, for sure, and altpred as well. */
  private boolean isSettled(int hits, int entry, boolean taken) {
    return tables[longest(hits)].isSure(taken) && altpred(hits, entry) == taken;
  }

  /**
   * Predicts, then learns the outcome.
   *
   * @param entry the branch's base counter
   * @param hits the tables that it hits, each gone to its entry
   */
  private boolean learn(long branch, int context, int entry, int hits, boolean taken) {
    used++;
    int longest = longest(hits);
    TaggedTable provider = longest == BASE ? null : tables[longest];
    boolean altpred = altpred(hits, entry);
    boolean pred = altpred;
    boolean prediction = altpred;
    if (provider != null) {
      pred = provider.taken();
      prediction = provider.isNewlyAllocated() && useAltOnNa >= 0 ? altpred : pred;
      if (provider.isNewlyAllocated() && pred != altpred) {
        useAltOnNa = useAlt(altpred == taken);
      }
    }
    // A newly allocated entry that would have been right needs no other beside it.
    if (prediction != taken && pred != taken) {
      allocate(branch, context, longest + 1, taken);
    }
    count();
    if (provider == null) {
      updateBase(entry, taken);
    } else {
      provider.update(taken);
      if (prediction != altpred) {
        provider.updateUseful(prediction == taken);
      }
    }
    shift(taken ? 1 : 0, 1);
    return prediction == taken;
  }

  private int useAlt(boolean altWasRight) {
    return altWasRight
        ? Math.min(USE_ALT_MOST, useAltOnNa + 1)
        : Math.max(USE_ALT_LEAST, useAltOnNa - 1);
  }

  /**
   * Allocates an entry for a mispredicted branch in a table of a longer history, if one has u of 0.
   *
   * @param longer the shortest of those tables
   */
  private void allocate(long branch, int context, int longer, boolean taken) {
    int count = 0;
    for (int i = longer; i < TABLES; i++) {
      tables[i].find(branch, context, recent, older);
      if (!tables[i].isUseful()) {
        candidates[count++] = i;
      }
    }
    if (count > 0) {
      int chosen = candidates[choice.among(count)];
      if (contexts.pass(chosen, tables[chosen].context(), context)) {
        known = KNOWLEDGE.incrementAndGet();
      }
      tables[chosen].allocate(taken);
      changed++;
      return;
    }
    for (int i = longer; i < TABLES; i++) {
      tables[i].updateUseful(false);
    }
  }

  /** Counts a branch, and resets a bit of the useful counters when it is time. */
  private void count() {
    if (++branches == period) {
      branches = 0;
      for (TaggedTable table : tables) {
        table.resetUseful(lowerIsNext);
      }
      lowerIsNext = !lowerIsNext;
    }
  }

  /**
   * A branch that teaches nothing looks at no useful counter: these may be reset when it is over.
   */
  @Override
  public void onPassed(long passed) {
    long counted = branches + passed;
    while (counted >= period) {
      counted -= period;
      branches = period - 1;
      count();
    }
    branches = (int) counted;
  }

  private void updateBase(int entry, boolean taken) {
    int counter = base[entry];
    if (counter != (taken ? STRONG : 0)) {
      changed++;
      known = KNOWLEDGE.incrementAndGet();
      base[entry] = (byte) (taken ? counter + 1 : counter - 1);
    }
  }

  @Override
  public int registers() {
    return 2;
  }

  @Override
  public void take(long[] to, int at) {
    to[at] = recent;
    to[at + 1] = older;
  }

  @Override
  public void give(long[] from, int at) {
    recent = from[at];
    older = from[at + 1];
  }

  /** A branch that hits no table and is sure of its base counter teaches nothing. */
  @Override
  public long used() {
    return used;
  }

  /** What such a branch looks at: which entries are whose, and base counters. */
  @Override
  public long changed() {
    return changed;
  }

  @Override
  public void check() {
    checkCounters(branches, period, useAltOnNa);
    for (byte counter : base) {
      DirectionPredictor.within("a base counter of TAGE", counter, 0, STRONG);
    }
    for (TaggedTable table : tables) {
      table.check();
    }
    contexts.check();
  }

  /** Looks whether the two counters that are one for all branches are within their bounds. */
  static void checkCounters(int branches, int period, int useAltOnNa) {
    DirectionPredictor.within("TAGE's count of branches", branches, 0, period - 1);
    DirectionPredictor.within("TAGE's USE_ALT_ON_NA", useAltOnNa, USE_ALT_LEAST, USE_ALT_MOST);
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

  /**
   * A conditional branch's word has its lowest bit clear; an indirect one's is set. Before all of
   * them stands what they leave in the history, and what is known of the script: it is <i>quiet</i>
   * if nothing but the history changes when its branches are predicted, since each is looked up in
   * no table, and the base predictor is right and sure. Whether that is so hangs on the outcomes
   * before the script, and of those on the few alone that the shortest history has: they select the
   * contexts, which say that there are no entries.
   */
  @Override
  public long[] prepare(List<Seen> seen, long outcomes) {
    long[] words = new long[BRANCHES + seen.size()];
    int at = BRANCHES;
    int left = (int) seen.stream().filter(Seen::conditional).count();
    for (Seen one : seen) {
      long bits = one.conditional() ? outcomes >>> --left & 1 : targetBits(one.target());
      int count = one.conditional() ? 1 : TARGET_BITS;
      words[at++] = one.conditional() ? branch(one.address()) : bits << 1 | 1;
      words[HISTORY] = words[HISTORY] << count | bits;
      words[LENGTH] += count;
    }
    return words;
  }

  @Override
  public long wrong(long[] words, long outcomes, int count) {
    long shortest = 1L << (recent & (1 << SHORTEST) - 1);
    if (words[KNOWN] == known && (words[QUIET] & shortest) != 0) {
      onPassed(count);
      shift(words[HISTORY], (int) words[LENGTH]);
      return 0;
    }
    long before = asked;
    long wrong = predict(words, outcomes, count);
    if (asked == before && words[LENGTH] < Long.SIZE) {
      words[QUIET] = (words[KNOWN] == known ? words[QUIET] : 0) | shortest;
      words[KNOWN] = known;
    }
    return wrong;
  }

  private long predict(long[] words, long outcomes, int count) {
    long wrong = 0;
    int conditional = 0;
    for (int i = BRANCHES; i < words.length; i++) {
      long word = words[i];
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
