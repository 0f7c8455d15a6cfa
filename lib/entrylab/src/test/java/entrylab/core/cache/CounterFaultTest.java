package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.core.branch.ReturnStack;
import org.junit.jupiter.api.Test;

/**
 * Counters that are re-derived at the end of a run, each seen failing on a fault put in by hand.
 */
class CounterFaultTest {

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
}
