package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.branch.ReturnStack;
import entrylab.core.cpu.Cpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counters that are re-derived at the end of a run, each seen failing on a fault put in by hand.
 */
class CounterFaultTest {
  private static final long KERNEL = 0xffffffff80000000L;

  private static void spoil(Object counted, String counter) throws ReflectiveOperationException {
    var field = counted.getClass().getDeclaredField(counter);
    field.setAccessible(true);
    field.setLong(counted, field.getLong(counted) + 1);
  }

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
  void hitsAndMissesMustBeTheAccesses() throws ReflectiveOperationException {
    var cache = used();
    spoil(cache, "hits");
    assertEquals("L1D: 2 hits + 3 misses are not 4 accesses", complaint(cache::check));
  }

  @Test
  void blocksPresentMustBeThoseFilledAndNotLost() throws ReflectiveOperationException {
    var cache = used();
    spoil(cache, "evictions");
    assertEquals(
        "L1D: 2 blocks present, but 3 filled, 2 evicted, 0 invalidated", complaint(cache::check));
  }

  @Test
  void pushesMustBePopsAndWhatIsLeft() throws ReflectiveOperationException {
    var stack = new ReturnStack(4, true);
    stack.push(10);
    stack.push(20);
    stack.pop(20);
    stack.check();
    spoil(stack, "pops");
    assertEquals(
        "return stack: 2 pushes, 0 overwritten, 2 pops, 0 of an empty stack, but 1 live",
        complaint(stack::check));
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    var field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
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
  @CsvSource({
    "code, L1I",
    "data, L1D",
    "second, L2",
    "third, L3",
    "secondTlb, STLB",
    "secondCodeTlb, code STLB",
    "codeTlb.small, ITLB 4K",
    "codeTlb.large, ITLB 2M",
    "dataTlb.small, DTLB 4K",
    "dataTlb.large, DTLB 2M"
  })
  void everyCacheAndTlbIsLookedAt(String path, String name) throws ReflectiveOperationException {
    var memory = worked("zen2");
    Object cache = memory;
    for (String step : path.split("[.]")) {
      cache = field(cache, step);
    }
    spoil(cache, "misses");
    String complaint = complaint(memory::check);
    assertTrue(complaint.startsWith(name + ": "), complaint);
  }

  @ParameterizedTest
  @CsvSource({"second, L2, zen2", "third, L3, zen2", "secondTlb, STLB, haswell"})
  void aLevelIsAskedForWhatThoseBeforeItMissed(String level, String name, String cpu)
      throws ReflectiveOperationException {
    var memory = worked(cpu);
    ((SetAssociativeCache) field(memory, level)).access(1);
    String complaint = complaint(memory::check);
    assertTrue(complaint.matches(name + ": \\d+ accesses, but \\d+ misses before it"), complaint);
  }
}
