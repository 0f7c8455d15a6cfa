package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counters that are re-derived at the end of a run, each seen failing on a fault put in by hand.
 */
class CounterFaultTest {
  private static final long KERNEL = 0xffffffff80000000L;

  private static final long[] ONE_MORE_HIT = {0, 1, 0, 0, 0};
  private static final long[] ONE_MORE_MISS = {0, 0, 1, 0, 0};
  private static final long[] ONE_MORE_EVICTION = {0, 0, 0, 1, 0};

  private static String complaint(Runnable check) {
    return assertThrows(IllegalStateException.class, check::run).getMessage();
  }

  private static SetAssociativeCache used() {
    var cache = new SetAssociativeCache("L1D", 2, 2, "lru");
    // A miss, a hit, two misses of which the second pushes out: 1 hit, 3 misses, 1 evicted.
    for (long block : new long[] {1, 1, 2, 3}) {
      cache.access(block);
    }
    cache.check();
    return cache;
  }

  @Test
  void hitsAndMissesMustBeTheAccesses() {
    var cache = used();
    cache.count(ONE_MORE_HIT, 1);
    assertEquals("L1D: 2 hits + 3 misses are not 4 accesses", complaint(cache::check));
  }

  @Test
  void blocksPresentMustBeThoseFilledAndNotLost() {
    var cache = used();
    cache.count(ONE_MORE_EVICTION, 1);
    assertEquals(
        "L1D: 2 blocks present, but 3 filled, 2 evicted, 0 invalidated", complaint(cache::check));
  }

  private static SetAssociativeCache named(MemorySystem memory, String name) {
    return memory.caches().stream()
        .filter(cache -> cache.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static MemorySystem worked(String cpu) {
    var memory = new MemorySystem(Cpus.get(cpu));
    for (long address = 0; address < 1 << 20; address += 1 << 12) {
      memory.fetch(address);
      memory.translateCode(address);
      memory.touch(KERNEL + address);
      memory.translateData(KERNEL + address);
    }
    memory.check();
    return memory;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L1I",
        "L1D",
        "L2",
        "L3",
        "STLB",
        "code STLB",
        "ITLB 4K",
        "ITLB 2M",
        "DTLB 4K",
        "DTLB 2M"
      })
  void everyCacheAndTlbIsLookedAt(String name) {
    var memory = worked("zen2");
    named(memory, name).count(ONE_MORE_MISS, 1);
    String complaint = complaint(memory::check);
    assertTrue(complaint.startsWith(name + ": "), complaint);
  }

  @ParameterizedTest
  @CsvSource({"L2, zen2", "L3, zen2", "STLB, haswell"})
  void aLevelIsAskedForWhatThoseBeforeItMissed(String name, String cpu) {
    var memory = worked(cpu);
    named(memory, name).access(1);
    String complaint = complaint(memory::check);
    assertTrue(complaint.matches(name + ": \\d+ accesses, but \\d+ misses before it"), complaint);
  }
}
