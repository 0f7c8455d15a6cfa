package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Replacement policies against the examples and theorems of the papers they come from.
 *
 * <p>Of the QLRU variants that nanoBench found in Intel's second and third levels (A. Abel, J.
 * Reineke, "nanoBench", ISPASS 2020) no worked example is published, only their definition: {@link
 * QlruReferenceTest} compares all of them with that, and works some through by hand.
 */
class PublishedReplacementTest {
  private static String run(String policy, int ways, String accesses) {
    var cache = new SetAssociativeCache(policy, ways, ways, policy);
    String outcome =
        Arrays.stream(accesses.split(" "))
            .map(block -> cache.access(block.hashCode()) ? "h" : "m")
            .collect(Collectors.joining());
    cache.check();
    return outcome;
  }

  /**
   * R. Mattson, J. Gecsei, D. Slutz, I. Traiger, "Evaluation Techniques for Storage Hierarchies",
   * IBM Systems Journal 9 (1970), pages 78 to 117: their trace (recalled, its figure could not be
   * opened) and its LRU stack distances, which are worked out here.
   */
  @ParameterizedTest
  @CsvSource({"1, 2", "2, 3", "3, 5", "4, 6"})
  void lruHitsWhereTheStackDistanceIsNoMoreThanTheWays(int ways, int hits) {
    // Trace      a b b c b a d c a a
    // Distance   - - 1 - 2 3 - 4 3 1
    // So one way hits twice, two ways three times, three ways five times, four ways six times.
    String outcome = run("lru", ways, "a b b c b a d c a a");
    assertEquals(hits, outcome.chars().filter(c -> c == 'h').count(), outcome);
  }

  /**
   * Intel, "Embedded Pentium Processor Family Developer's Manual", 1998, figure 3-7; the same table
   * is PLRUt's in H. Al-Zoubi, A. Milenkovic, M. Milenkovic, "Performance Evaluation of Cache
   * Replacement Policies for the SPEC CPU2000 Benchmark Suite", ACM-SE 2004.
   */
  @Test
  void treePlruMovesAsThePentiumsTableSays() {
    // A reference sets the three bits so, _ leaving one as it is; the state names the line to give
    // up, x standing for either value.
    List<String> after = List.of("11_", "10_", "0_1", "0_0");
    Map<String, Integer> givenUp = Map.of("00x", 0, "01x", 1, "1x0", 2, "1x1", 3);
    for (int sequence = 0; sequence < 1 << 12; sequence++) {
      var policy = new TreePlru(1, 4);
      char[] state = "000".toCharArray();
      for (int access = 0; access < 6; access++) {
        int way = sequence >> 2 * access & 3;
        policy.onHit(0, way);
        for (int bit = 0; bit < 3; bit++) {
          char written = after.get(way).charAt(bit);
          state[bit] = written == '_' ? state[bit] : written;
        }
        int expected =
            givenUp.entrySet().stream()
                .filter(row -> matches(row.getKey(), state))
                .findFirst()
                .orElseThrow()
                .getValue();
        assertEquals(expected, policy.victim(0), new String(state));
      }
    }
  }

  private static boolean matches(String pattern, char[] state) {
    for (int bit = 0; bit < state.length; bit++) {
      if (pattern.charAt(bit) != 'x' && pattern.charAt(bit) != state[bit]) {
        return false;
      }
    }
    return true;
  }

  /**
   * J. Reineke, D. Grund, C. Berg, R. Wilhelm, "Timing Predictability of Cache Replacement
   * Policies", Real-Time Systems 37 (2007): after k/2 log2 k + 1 accesses to different lines, and
   * not always before, nothing of what a tree-PLRU set of k ways held is left; a line just used
   * survives log2 k accesses to different lines, and perhaps no more.
   */
  @ParameterizedTest
  @CsvSource({"2, 2, 2", "4, 5, 3", "8, 13, 4"})
  void treePlruForgetsAndKeepsAsLongAsProved(int ways, int evict, int life) {
    assertEquals(evict, new Lives(ways).untilAllAreNew(0, 0));
    assertEquals(life, new Lives(ways).shortest(0));
  }

  /** All ways that accesses to different lines can take through the bits of a tree. */
  private static final class Lives {
    /** Beyond the lives that are claimed. */
    private static final int LONG_ENOUGH = 5;

    private final int ways;
    private final Map<Long, Integer> known = new HashMap<>();

    Lives(int ways) {
      this.ways = ways;
    }

    /** The tree after a way was used. */
    private int after(int tree, int way) {
      int bits = tree;
      for (int node = ways + way; node > 1; node >>= 1) {
        int parent = 1 << (node >> 1);
        bits = (node & 1) == 0 ? bits | parent : bits & ~parent;
      }
      return bits;
    }

    /** A policy brought into the state of a tree by hits alone: each way's path sets its bits. */
    private int victim(int tree) {
      var policy = new TreePlru(1, ways);
      // From the leaves up, so that the uses of larger subtrees come last.
      for (int node = ways - 1; node >= 1; node--) {
        boolean pointsRight = (tree >>> node & 1) != 0;
        int leaf = 2 * node + (pointsRight ? 0 : 1);
        while (leaf < ways) {
          leaf = 2 * leaf + ((tree >>> leaf & 1) != 0 ? 0 : 1);
        }
        policy.onHit(0, leaf - ways);
      }
      return policy.victim(0);
    }

    /** The most accesses until every way was accessed. */
    int untilAllAreNew(int tree, int fresh) {
      if (fresh == (1 << ways) - 1) {
        return 0;
      }
      Integer seen = known.get((long) tree << Integer.SIZE | fresh);
      if (seen != null) {
        return seen;
      }
      int most = 0;
      for (int way = 0; way < ways; way++) {
        // A hit on a line from before, or a miss that takes the victim's way.
        boolean hit = (fresh >>> way & 1) == 0;
        if (hit || way == victim(tree)) {
          most = Math.max(most, 1 + untilAllAreNew(after(tree, way), fresh | 1 << way));
        }
      }
      known.put((long) tree << Integer.SIZE | fresh, most);
      return most;
    }

    /** The fewest accesses, the evicting one included, that push out the line used last. */
    int shortest(int way) {
      int fewest = Integer.MAX_VALUE;
      for (int tree = 0; tree < 1 << ways; tree += 2) {
        fewest = Math.min(fewest, shortest(after(tree, way), way, 1));
      }
      return fewest;
    }

    private int shortest(int tree, int way, int access) {
      if (victim(tree) == way) {
        return access;
      }
      int fewest = Integer.MAX_VALUE;
      for (int other = 0; other < ways && access < LONG_ENOUGH; other++) {
        if (other != way) {
          fewest = Math.min(fewest, shortest(after(tree, other), way, access + 1));
        }
      }
      return fewest;
    }
  }

  /**
   * A. Jaleel, K. Theobald, S. Steely, J. Emer, "High Performance Cache Replacement Using
   * Re-Reference Interval Prediction (RRIP)", ISCA 2010: the mixed access pattern of their figure
   * on a set of four ways. Two lines are reused, four are scanned; LRU loses the two to the scan,
   * static RRIP with two bits and hit priority keeps them. The QLRU of that kind is H00-M2-R0-U0
   * (nanoBench's cacheSim.py names SRRIP so, with ages updated on misses only): it ages after each
   * access, RRIP when it looks for a victim, which makes no difference here. ChampSim's test of the
   * same figure (test/cpp/src/444-srrip-replacement.cc) has the pattern up to b3, which takes b1's
   * place; b4 and the two reuses are recalled.
   */
  @Test
  void quadAgesKeepTheReusedLinesThroughTheScanOfTheRripPaper() {
    String pattern = "a1 a2 a2 a1 b1 b2 b3 b4 a1 a2";
    assertEquals("mmhhmmmmmm", run("lru", 4, pattern));
    // Ages by way, empty ways 3:
    // a1 2333, a2 2233, a2 2033, a1 0033, b1 0023, b2 0022 aged to 1133,
    // b3 takes way 2 (as in ChampSim's test): 1123, b4 way 3: 1122 aged to 2233, a1 0233, a2 0033.
    assertEquals("mmhhmmmmhh", run("qlru-h00-m2-r0-u0", 4, pattern));
  }
}
