package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class SweptCacheTest {
  /** Sweeps and uses of other blocks in any order, in one step here, block by block there. */
  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aSweepInOneStepIsASweepBlockByBlock(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    int ways = 1 + random.nextInt(4);
    int sets = 1 << random.nextInt(3);
    var stepwise = new SetAssociativeCache("plain", sets * ways, ways, "lru");
    var swept = new SweptCache("swept", sets * ways, ways);
    int spread = 4 * sets * ways;
    long[] order =
        random.longs(spread, 0, spread).distinct().limit(random.nextInt(spread)).toArray();
    swept.prepare(order);
    for (int i = 0; i < 300; i++) {
      int what = random.nextInt(40);
      if (what == 0) {
        swept.clear();
        stepwise.clear();
      } else if (what < 12) {
        swept.sweep();
        LongStream.of(order).forEach(stepwise::access);
      } else {
        long block = spread + random.nextInt(spread);
        assertEquals(stepwise.access(block), swept.access(block), "use " + i);
      }
    }
    swept.check();
    assertEquals(stepwise.hits(), swept.geometry().hits());
    assertEquals(stepwise.misses(), swept.geometry().misses());
    assertEquals(stepwise.evictions(), swept.geometry().evictions());
  }

  @Test
  void aSweepMissesOnlyIfNoSetItMeetsHasRoomForIt() {
    // Two sets of two ways: even blocks meet in one, odd ones in the other.
    var cache = new SweptCache("small", 4, 2);
    cache.prepare(new long[] {0, 2, 4});
    assertTrue(cache.sweepMisses());
    cache.prepare(new long[] {0, 2, 4, 1});
    assertFalse(cache.sweepMisses());
  }

  @Test
  void aBlockIsSweptAwayWhereTheSweepFillsItsSet() {
    var cache = new SweptCache("small", 4, 2);
    assertFalse(cache.sweepsAway(6), "nothing sweeps yet");
    // Two ways of the even set are filled by two blocks, one of the odd set's by one.
    cache.prepare(new long[] {0, 2, 1});
    assertTrue(cache.sweepsAway(6));
    assertFalse(cache.sweepsAway(7));
    for (long block : new long[] {6, 7}) {
      cache.sweep();
      cache.access(block);
      cache.sweep();
      assertEquals(block == 7, cache.access(block));
    }
  }

  @Test
  void aBlockThatComesTwiceIsRefused() {
    var cache = new SweptCache("small", 4, 2);
    assertThrows(IllegalArgumentException.class, () -> cache.prepare(new long[] {1, 3, 1}));
  }
}
