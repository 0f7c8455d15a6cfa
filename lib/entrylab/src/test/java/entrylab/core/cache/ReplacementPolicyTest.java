package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReplacementPolicyTest {

  /** Runs an access string through one set of four ways: h for a hit, m for a miss. */
  private static String run(String policy, int ways, String accesses) {
    var cache = new SetAssociativeCache(policy, ways, ways, policy);
    String outcome =
        accesses
            .chars()
            .filter(c -> c != ' ')
            .mapToObj(c -> cache.access(c) ? "h" : "m")
            .collect(Collectors.joining());
    cache.check();
    return outcome;
  }

  @Test
  void lruGivesUpTheOneUsedLongestAgo() {
    // A B C D fill; A is used, so B is oldest; E takes B's place; then A C D hit, B is gone.
    assertEquals("mmmm h m hhh m", spaced(run("lru", 4, "ABCD A E ACD B"), 4, 1, 1, 3, 1));
  }

  @Test
  void treePlruGivesUpWhatItsBitsPointAtEvenIfThatWasUsedLater() {
    // Ways 0..3 hold A B C D; the last use of D points the root left and the left node left (A was
    // before B). A is used: root points right, left node to B. The right node points at C, since D
    // was used after C. So E replaces C, although B was used longer ago: exact LRU would give up B.
    assertEquals("mmmm h m h m", spaced(run("tree-plru", 4, "ABCD A E B C"), 4, 1, 1, 1, 1));
    assertEquals("mmmm h m m h", spaced(run("lru", 4, "ABCD A E B D"), 4, 1, 1, 1, 1));
  }

  @Test
  void qlruOfCoffeeLakesThirdLevelKeepsTheLineThatWasHit() {
    // H11 M1 R0 U0. Empty ways have age 3, a filled line age 1, so after A B C the ages are 1 1 1
    // 3;
    // D makes them 1 1 1 1 and the update adds 2: 3 3 3 3. A hits: 3 becomes 1: 1 3 3 3.
    // E replaces the leftmost 3, which is B: 1 1 3 3. F replaces C: 1 1 1 3. G replaces D: all 1,
    // aged to 3 3 3 3. A is still there, B is not.
    assertEquals(
        "mmmm h mmm h m", spaced(run("qlru-h11-m1-r0-u0", 4, "ABCD A EFG A B"), 4, 1, 3, 1, 1));
  }

  @Test
  void qlruOfCoffeeLakesSecondLevelFillsFromTheRightAndSparesTheLineJustUsed() {
    // H00 M1 R2 U1. A B C D fill ways 3 2 1 0, each with age 1; when D comes the others are 1 1 1
    // and
    // are aged by 2: way 0 (D) 1, ways 1..3 (C B A) 3 3 3. E takes the leftmost 3, which is C's:
    // so A, B and D are still there and C is not.
    assertEquals("mmmm m hhh m", spaced(run("qlru-h00-m1-r2-u1", 4, "ABCD E ABD C"), 4, 1, 3, 1));
  }

  @Test
  void qlruOfIvyBridgeAgesAllByOne() {
    // H11 M1 R1 U2. A B C D: ages 1 1 1 1 after D and none is 3, so all become 2. A hits: 2 becomes
    // 1: 1 2 2 2, aged to 2 3 3 3. E replaces B, the leftmost 3: 2 1 3 3.
    assertEquals(
        "mmmm h m hhh m", spaced(run("qlru-h11-m1-r1-u2", 4, "ABCD A E ACD B"), 4, 1, 1, 3, 1));
  }

  @Test
  void anUnknownPolicyIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> run("random", 4, "A"));
    assertThrows(IllegalArgumentException.class, () -> run("qlru-h31-m1-r0-u0", 4, "A"));
  }

  @Property(tries = 200)
  void lruAgreesWithAListInOrderOfUse(
      @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 9) Integer> blocks) {
    var cache = new SetAssociativeCache("lru", 4, 4, "lru");
    var order = new ArrayDeque<Integer>();
    for (int block : blocks) {
      boolean expected = order.remove(block);
      order.addFirst(block);
      if (order.size() > 4) {
        order.removeLast();
      }
      assertEquals(expected, cache.access(block));
    }
    cache.check();
  }

  @Property(tries = 100)
  void everyPolicyHitsOnlyWhatWasAccessedBefore(
      @ForAll @Size(max = 300) List<@IntRange(min = 0, max = 40) Integer> blocks) {
    for (String policy :
        List.of(
            "lru", "tree-plru", "qlru-h11-m1-r0-u0", "qlru-h00-m1-r2-u1", "qlru-h11-m1-r1-u2")) {
      var cache = new SetAssociativeCache(policy, 16, 4, policy);
      var seen = new java.util.HashSet<Integer>();
      for (int block : blocks) {
        if (cache.access(block)) {
          org.junit.jupiter.api.Assertions.assertTrue(seen.contains(block));
        }
        seen.add(block);
        org.junit.jupiter.api.Assertions.assertTrue(cache.holds(block));
      }
      cache.check();
    }
  }

  private static String spaced(String outcome, int... groups) {
    var text = new StringBuilder();
    int at = 0;
    for (int group : groups) {
      text.append(at == 0 ? "" : " ").append(outcome, at, at + group);
      at += group;
    }
    assertEquals(outcome.length(), at);
    return text.toString();
  }
}
