package entrylab.oracle;

import java.util.BitSet;

/**
 * The cases of one run.
 *
 * @param seed of all of them
 * @param first number of the first
 * @param count how many numbers
 * @param batch how many share a printed hash
 * @param meddle whether functions play {@link MeddlingScript}
 * @param selection which of the numbers, counted from the first, are run
 */
record Bundle(long seed, long first, int count, int batch, boolean meddle, BitSet selection) {

  /** All numbers from 0 up to a count. */
  static Bundle all(long seed, int count, int batch, boolean meddle) {
    BitSet every = new BitSet(count);
    every.set(0, count);
    return new Bundle(seed, 0, count, batch, meddle, every);
  }

  /** One past the last number. */
  long end() {
    return first + count;
  }

  /** The same cases with a hash each, of one batch. */
  Bundle only(long from, int howMany) {
    int offset = Math.toIntExact(from - first);
    return new Bundle(seed, from, howMany, 1, meddle, selection.get(offset, offset + howMany));
  }

  /** The same numbers, other ones of them. */
  Bundle selecting(BitSet others) {
    return new Bundle(seed, first, count, batch, meddle, others);
  }
}
