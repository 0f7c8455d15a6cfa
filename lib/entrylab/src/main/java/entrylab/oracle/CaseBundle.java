package entrylab.oracle;

import java.util.BitSet;

/**
 * The cases of one run.
 *
 * @param seed of all of them
 * @param count how many numbers, from 0
 * @param batch how many share a printed hash
 * @param meddle whether functions play {@link MeddlingBehaviour}
 * @param hashed which of the numbers, are run for their hash
 * @param dumped which are run and printed word by word
 */
record CaseBundle(long seed, int count, int batch, boolean meddle, BitSet hashed, BitSet dumped) {

  /** Some cases with a hash each. */
  CaseBundle singly(BitSet cases) {
    return new CaseBundle(seed, count, 1, meddle, cases, new BitSet());
  }

  /** The first of some cases word by word. */
  CaseBundle dumping(BitSet cases, int most) {
    BitSet first = new BitSet();
    cases.stream().limit(most).forEach(first::set);
    return new CaseBundle(seed, count, count, meddle, new BitSet(), first);
  }

  /** The hashed cases only. */
  CaseBundle withoutDumps() {
    return new CaseBundle(seed, count, batch, meddle, hashed, new BitSet());
  }

  /** How many cases are run. */
  int size() {
    return hashed.cardinality() + dumped.cardinality();
  }

  /** All that are run. */
  BitSet selection() {
    BitSet either = (BitSet) hashed.clone();
    either.or(dumped);
    return either;
  }
}
