package entrylab.oracle;

import entrylab.machine.Gp;
import entrylab.machine.Machine;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Random cases chosen so that together they take every number below 600, which is the table and a
 * little more, past every work flag alone and past none; those with the x32 bit past none.
 *
 * <p>An image makes its cases from a seed and their numbers: of a million, those are run that are
 * the first of their kind. No program is stepped, which processors see differently.
 */
final class DirectedCases {
  /** One of a few seeds of which no kind is missing. */
  static final long SEED = 20151209;

  /** How many numbers an image has room for. */
  private static final int AMONG = 1_000_000;

  private static final int SMALL = 600;
  private static final int X32 = 1 << 30;

  /** Every number below 600 without flags, with each flag, and with the x32 bit. */
  static final int KINDS =
      SMALL * (2 + (int) Arrays.stream(RandomCase.KNOWN_BITS).distinct().count());

  /** The cases' numbers. */
  static final BitSet NUMBERS = of(SEED);

  private DirectedCases() {}

  static BitSet of(long seed) {
    BitSet numbers = new BitSet(AMONG);
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < AMONG && seen.size() < KINDS; i++) {
      SplitMix64 random = RandomCase.stream(seed, i);
      for (int register = 0; register < Gp.values().length; register++) {
        random.next();
      }
      long number = RandomCase.syscallNumber(random);
      int flags = RandomCase.threadFlags(random);
      int status = RandomCase.status(random);
      boolean stepped = (RandomCase.userFlags(random) & Machine.TF) != 0;
      if (status == 0 && !stepped && directed(number, flags) && seen.add(number << 32 | flags)) {
        numbers.set(i);
      }
    }
    return numbers;
  }

  private static boolean directed(long number, int flags) {
    boolean one = Arrays.stream(RandomCase.KNOWN_BITS).anyMatch(bit -> flags == 1 << bit);
    boolean small = number >= 0 && number < SMALL;
    boolean smallX32 = number >= X32 && number < X32 + SMALL;
    return small && (flags == 0 || one) || smallX32 && flags == 0;
  }
}
