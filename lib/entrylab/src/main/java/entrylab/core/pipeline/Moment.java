package entrylab.core.pipeline;

/**
 * A cycle together with what the cycles up to it were spent on, packed into a {@code long}.
 *
 * <pre>
 *   bit  63         45 44      30 29      13 12       0
 *      +--------------+----------+----------+----------+
 *      |    cycle     |  fetch   |   data   |  branch  |
 *      +--------------+----------+----------+----------+
 *          19 bits      15 bits    17 bits    13 bits
 *
 *   cycle   0 to 2^18 - 1, so that no sum is negative
 *   fetch   of these, spent waiting for instructions
 *   data    for data that missed
 *   branch  behind mispredicted branches
 * </pre>
 *
 * <p>What is left of the cycle is the core's own time. All are counted from a {@link MomentOrigin}.
 *
 * <p>The larger of two moments as numbers is the later one, so {@link Math#max} picks the binding
 * constraint together with its history: a critical path that always adds up.
 */
final class Moment {
  static final long ZERO = 0;

  private static final int CYCLES = 45;
  private static final int FETCH = 30;
  private static final int DATA = 13;
  private static final int BRANCH = 0;
  private static final long FETCH_FIELD = (1 << CYCLES - FETCH) - 1;
  private static final long DATA_FIELD = (1 << FETCH - DATA) - 1;
  private static final long BRANCH_FIELD = (1 << DATA) - 1;
  private static final int LIMIT = (1 << 18) - 1;

  /** The highest bit of each field: of a moment that has none, no field is half full. */
  static final long FAR = 1L << 62 | 1L << CYCLES - 1 | 1L << FETCH - 1 | 1L << DATA - 1;

  private Moment() {}

  /** The cycle. */
  static int cycle(long moment) {
    return (int) (moment >>> CYCLES);
  }

  /** A moment, from what it is made of. */
  static long of(int cycle, int fetch, int data, int branch) {
    return (long) cycle << CYCLES | (long) fetch << FETCH | (long) data << DATA | branch;
  }

  /** Later by cycles of the core's own. */
  static long core(long moment, int cycles) {
    if (cycle(moment) + cycles > LIMIT) {
      throw new ArithmeticException("more than " + LIMIT + " cycles in flight");
    }
    return moment + ((long) cycles << CYCLES);
  }

  /** Later by cycles spent waiting for instructions. */
  static long fetch(long moment, int cycles) {
    return spent(moment, cycles, FETCH, FETCH_FIELD);
  }

  /** Later by cycles spent waiting for data. */
  static long data(long moment, int cycles) {
    return spent(moment, cycles, DATA, DATA_FIELD);
  }

  /** Later by cycles spent on wrong predictions. */
  static long branch(long moment, int cycles) {
    return spent(moment, cycles, BRANCH, BRANCH_FIELD);
  }

  private static long spent(long moment, int cycles, int field, long most) {
    if ((moment >>> field & most) + cycles > most) {
      throw new ArithmeticException("more than " + most + " cycles of one kind in flight");
    }
    return core(moment, cycles) + ((long) cycles << field);
  }

  /**
   * The moment of a restart behind a mispredicted branch. Time lost against {@code moment} counts
   * as the branch's, except what its resolution itself waited for data or instructions: a table
   * line that has to come from memory stretches the penalty, and is seen to.
   */
  static long restart(long moment, long resolved) {
    int lost = cycle(resolved) - cycle(moment);
    int data = Math.clamp(data(resolved) - data(moment), 0, lost);
    int fetch = Math.clamp(fetch(resolved) - fetch(moment), 0, lost - data);
    return branch(fetch(data(moment, data), fetch), lost - data - fetch);
  }

  /** The given moment, or the given cycle if that is later, the difference being the core's own. */
  static long notBefore(long moment, int cycle) {
    return cycle > cycle(moment) ? core(moment, cycle - cycle(moment)) : moment;
  }

  static int fetch(long moment) {
    return (int) (moment >>> FETCH & FETCH_FIELD);
  }

  static int data(long moment) {
    return (int) (moment >>> DATA & DATA_FIELD);
  }

  static int branch(long moment) {
    return (int) (moment & BRANCH_FIELD);
  }
}
