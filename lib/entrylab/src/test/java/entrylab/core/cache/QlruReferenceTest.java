package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quad-age policies against a second, plainer reading of their definition: A. Abel, J. Reineke,
 * nanoBench, tools/CacheAnalyzer/cacheSim.py (https://github.com/andreas-abel/nanoBench), which
 * names the variants and says which combinations exist: R0 and R2 need an age of 3 in every full
 * set, which U2 and U3 do not promise.
 */
class QlruReferenceTest {
  /** A set as a list of what each way holds and how old it is; slow, and nothing shared. */
  private static final class Reference {
    private final List<Integer> blocks = new ArrayList<>();
    private final List<Integer> ages = new ArrayList<>();
    private final int hitOld;
    private final int hitLessOld;
    private final int fill;
    private final int choice;
    private final int update;

    Reference(int ways, int hitOld, int hitLessOld, int fill, int choice, int update) {
      for (int way = 0; way < ways; way++) {
        blocks.add(null);
        ages.add(3);
      }
      this.hitOld = hitOld;
      this.hitLessOld = hitLessOld;
      this.fill = fill;
      this.choice = choice;
      this.update = update;
    }

    boolean access(int block) {
      int way = blocks.indexOf(block);
      boolean hit = way >= 0;
      if (hit) {
        ages.set(way, List.of(0, 0, hitLessOld, hitOld).get(ages.get(way)));
      } else {
        way = place();
        blocks.set(way, block);
        ages.set(way, fill);
      }
      int used = way;
      boolean spares = update == 1 || update == 3;
      // U1 looks at the others alone, the rest at all ways.
      int oldest = 0;
      for (int i = 0; i < ages.size(); i++) {
        oldest = Math.max(oldest, update == 1 && i == used ? 0 : ages.get(i));
      }
      int step = update < 2 ? 3 - oldest : oldest == 3 ? 0 : 1;
      for (int i = 0; i < ages.size(); i++) {
        ages.set(i, spares && i == used ? ages.get(i) : ages.get(i) + step);
      }
      return hit;
    }

    private int place() {
      int empty = choice == 2 ? blocks.lastIndexOf(null) : blocks.indexOf(null);
      return empty >= 0 ? empty : Math.max(0, ages.indexOf(3));
    }
  }

  static List<int[]> variants() {
    List<int[]> variants = new ArrayList<>();
    for (int[] hit : new int[][] {{2, 1}, {2, 0}, {1, 1}, {1, 0}, {0, 0}}) {
      for (int fill = 0; fill <= 3; fill++) {
        for (int choice = 0; choice <= 2; choice++) {
          for (int update = 0; update <= (choice == 1 ? 3 : 1); update++) {
            variants.add(new int[] {hit[0], hit[1], fill, choice, update});
          }
        }
      }
    }
    return variants;
  }

  @ParameterizedTest
  @MethodSource("variants")
  void everyVariantHitsAndMissesAsDefined(int[] v) {
    String name =
        String.format(Locale.ROOT, "qlru-h%d%d-m%d-r%d-u%d", v[0], v[1], v[2], v[3], v[4]);
    var random = new SplittableRandom(name.hashCode());
    for (int ways : new int[] {2, 4, 8, 16}) {
      var cache = new SetAssociativeCache(name, ways, ways, name);
      var reference = new Reference(ways, v[0], v[1], v[2], v[3], v[4]);
      for (int i = 0; i < 500; i++) {
        int block = random.nextInt(ways + 3);
        assertEquals(reference.access(block), cache.access(block), name + ", access " + i);
      }
      cache.check();
    }
  }

  /**
   * By hand, two ways. Ages start at 3; each group is one access.
   *
   * <p>H11-M1-R0-U0 (Coffee Lake's L3): A 1 3; B 1 1, both aged by 2: 3 3; A hits, 3 becomes 1: 1
   * 3; C takes way 1: 1 1, aged: 3 3; A hits: 1 3; B takes way 1.
   *
   * <p>H00-M1-R2-U1 (its L2): A goes to way 1: 3 1; B to way 0: 1 1, the other aged by 2: 1 3; A
   * hits, 3 becomes 0, the other aged by 2: 3 0; C takes way 0: 1 0, the other aged by 3: 1 3; A
   * hits: 3 0; B takes way 0.
   *
   * <p>H21-M2-R0-U0: A 2 3; B 2 2, aged by 1: 3 3; A hits, 3 becomes 2: 2 3; A again, 2 becomes 1:
   * 1 3; C takes way 1: 1 2, aged by 1: 2 3; D takes way 1, aged again: 3 3; A hits: 2 3.
   */
  @ParameterizedTest
  @CsvSource({
    "qlru-h11-m1-r0-u0, ABACAB, mmhmhm",
    "qlru-h00-m1-r2-u1, ABACAB, mmhmhm",
    "qlru-h21-m2-r0-u0, ABAACDA, mmhhmmh",
  })
  void shortSequencesComeOutAsByHand(String name, String accesses, String expected) {
    var cache = new SetAssociativeCache(name, 2, 2, name);
    var outcome = new StringBuilder();
    accesses.chars().forEach(block -> outcome.append(cache.access(block) ? 'h' : 'm'));
    assertEquals(expected, outcome.toString());
  }

  @Test
  void combinationsThatNeedNotHaveAVictimAreRefused() {
    for (String name : List.of("qlru-h11-m1-r0-u2", "qlru-h11-m1-r2-u3", "qlru-h01-m1-r0-u0")) {
      assertThrows(
          IllegalArgumentException.class, () -> new SetAssociativeCache("x", 4, 4, name), name);
    }
  }
}
