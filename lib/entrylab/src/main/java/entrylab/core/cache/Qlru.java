package entrylab.core.cache;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quad-age LRU, the family found in Intel's second- and third-level caches: each way has an age of
 * 0 (young) to 3 (old).
 *
 * <p>A variant's name has four parts, as nanoBench's CacheAnalyzer uses them
 * (https://github.com/andreas-abel/nanoBench, cacheSim.py). {@code Hxy}: a hit turns age 3 into x,
 * 2 into y, anything else into 0. {@code Mx}: a filled line gets age x. {@code R}: R0 and R1 fill
 * an empty set from the left, R2 from the right; all give up the leftmost way of age 3, R1 way 0 if
 * there is none. {@code U}, after each access: U0 adds to every age what brings the oldest to 3, U1
 * the same to all but the way just used (looking at the others only); U2 and U3 add 1 if no way is
 * 3, to all and to all but the way just used. R0 and R2 go with U0 and U1 only, which leave some
 * way at 3.
 */
final class Qlru implements ReplacementPolicy {
  private static final Pattern NAME =
      Pattern.compile("qlru-h(?!01)([0-2])([01])-m([0-3])-(?!r[02]-u[23])r([0-2])-u([0-3])");
  private static final int OLDEST = 3;
  private static final int AGE_BITS = 2;

  private final int ways;
  private final byte[] ages;
  private final int[] hitAge;
  private final int fillAge;
  private final boolean fromRight;
  private final boolean sparesUsed;
  private final boolean byOne;

  /**
   * The five digits of a variant's name.
   *
   * @param hitOld what a hit turns age 3 into
   * @param hitOlder what it turns age 2 into
   * @param fill the age of a filled line
   * @param empty R: which way is filled or given up
   * @param ageing U: what happens to ages after each access
   */
  record Variant(int hitOld, int hitOlder, int fill, int empty, int ageing) {
    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Variant parse(String name) {
      Matcher digits = NAME.matcher(name);
      if (!digits.matches()) {
        throw new IllegalArgumentException("'" + name + "' is no variant like qlru-h11-m1-r0-u0");
      }
      return new Variant(
          digit(digits, 1), digit(digits, 2), digit(digits, 3), digit(digits, 4), digit(digits, 5));
    }

    private static int digit(Matcher digits, int group) {
      return Integer.parseInt(digits.group(group));
    }
  }

  Qlru(int sets, int ways, Variant variant) {
    if (ways > Long.SIZE / AGE_BITS) {
      throw new IllegalArgumentException("quad ages of " + ways + " ways do not fit into a word");
    }
    this.ways = ways;
    this.ages = new byte[sets * ways];
    Arrays.fill(ages, (byte) OLDEST);
    this.hitAge = new int[] {0, 0, variant.hitOlder(), variant.hitOld()};
    this.fillAge = variant.fill();
    this.fromRight = variant.empty() == 2;
    this.sparesUsed = (variant.ageing() & 1) == 1;
    this.byOne = variant.ageing() >= 2;
  }

  @Override
  public boolean fillsFromRight() {
    return fromRight;
  }

  @Override
  public boolean settlesAtOnce() {
    return false;
  }

  @Override
  public void onHit(int set, int way) {
    int at = set * ways + way;
    ages[at] = (byte) hitAge[ages[at]];
    age(set, way);
  }

  @Override
  public void onFill(int set, int way) {
    ages[set * ways + way] = (byte) fillAge;
    age(set, way);
  }

  @Override
  public void onInvalidate(int set, int way) {
    ages[set * ways + way] = OLDEST;
  }

  @Override
  public long state(int set) {
    long state = 0;
    for (int way = 0; way < ways; way++) {
      state |= (long) ages[set * ways + way] << AGE_BITS * way;
    }
    return state;
  }

  @Override
  public void restore(int set, long state) {
    for (int way = 0; way < ways; way++) {
      ages[set * ways + way] = (byte) (state >>> AGE_BITS * way & OLDEST);
    }
  }

  @Override
  public int victim(int set) {
    int base = set * ways;
    for (int way = 0; way < ways; way++) {
      if (ages[base + way] == OLDEST) {
        return way;
      }
    }
    return 0;
  }

  private void age(int set, int used) {
    int base = set * ways;
    int oldest = 0;
    for (int way = 0; way < ways; way++) {
      if (way != used || !sparesUsed || byOne) {
        oldest = Math.max(oldest, ages[base + way]);
      }
    }
    if (oldest == OLDEST) {
      return;
    }
    int step = byOne ? 1 : OLDEST - oldest;
    for (int way = 0; way < ways; way++) {
      if (way != used || !sparesUsed) {
        ages[base + way] += (byte) step;
      }
    }
  }
}
