package entrylab.core.branch;

import java.util.Arrays;

/**
 * Which tagged tables of {@link Tage} hold entries of which contexts, so that a branch is looked up
 * in those alone. A context is a branch behind the outcomes that the shortest history has, by
 * {@link TaggedTable#CONTEXT_BITS} bits of a hash: the upper ones of each tag, so that an entry of
 * another context is never a hit.
 *
 * <p>Most branches are seldom mispredicted, and then behind the same few outcomes: they have no
 * entries anywhere else.
 */
final class TaggedContexts {
  private final TaggedTable[] tables;

  /** For each context the tables that have entries of it, a bit each. */
  private final byte[] holding = new byte[1 << TaggedTable.CONTEXT_BITS];

  /** For each table and context how many entries it has. */
  private final int[][] held;

  /**
   * Counts what tables hold.
   *
   * @param tables at most 8
   */
  TaggedContexts(TaggedTable[] tables) {
    this.tables = tables;
    held = new int[tables.length][];
    for (int table = 0; table < held.length; table++) {
      held[table] = tables[table].contexts();
      for (int context = 0; context < holding.length; context++) {
        holding[context] |= held[table][context] > 0 ? bit(table) : 0;
      }
    }
  }

  private static byte bit(int table) {
    return (byte) (1 << table);
  }

  /** The tables that have entries of a context: a bit each, the first one's lowest. */
  int holding(int context) {
    return holding[context] & 0xff;
  }

  /**
   * Notes that an entry of a table passes from one context, if it had any, to another.
   *
   * @return whether the other has now entries where it had none
   */
  boolean pass(int table, int from, int to) {
    if (from != TaggedTable.NONE && --held[table][from] == 0) {
      holding[from] &= (byte) ~bit(table);
    }
    int before = holding[to];
    held[table][to]++;
    holding[to] |= bit(table);
    return holding[to] != before;
  }

  /**
   * Counts anew.
   *
   * @throws IllegalStateException if a branch would be looked up in other tables than have entries
   *     of its context
   */
  void check() {
    var counted = new TaggedContexts(tables);
    if (!Arrays.equals(holding, counted.holding) || !Arrays.deepEquals(held, counted.held)) {
      throw new IllegalStateException(
          "TAGE looks a branch up in other tables than have its entries");
    }
  }
}
