package entrylab.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which store a load takes its value from. */
class StoredWordsTest {
  private static final long DATA = 0xffff888001000000L;

  private final StoredWords stored = new StoredWords();

  private static Trace.Access access(long address, int size, boolean store) {
    return new Trace.Access(address, size, store);
  }

  @Test
  void ofTwoStoresOfOneWordTheYoungestCountsThatHasAByteOfTheLoads() {
    stored.add(3, access(DATA, 4, true));
    stored.add(7, access(DATA + 4, 4, true));
    assertEquals(7, stored.youngest(access(DATA, 8, false)));
    assertEquals(3, stored.youngest(access(DATA, 4, false)));
    assertEquals(-1, stored.youngest(access(DATA + 8, 8, false)));
  }

  @Test
  void aStoreAcrossTwoWordsIsFoundFromBoth() {
    stored.add(0, access(DATA + 6, 4, true));
    assertEquals(0, stored.youngest(access(DATA + 7, 1, false)));
    assertEquals(0, stored.youngest(access(DATA + 9, 1, false)));
    assertEquals(-1, stored.youngest(access(DATA + 10, 4, false)));
  }

  @Test
  void whateverIsStoredTheAnswerIsThatOfALookAtEachStore() {
    var random = new SplittableRandom(11);
    List<Trace.Access> all = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < 2000; i++) {
      // Within the kernel's half, and across its end and the program's beginning.
      long base = random.nextBoolean() ? DATA : -64;
      var next = access(base + random.nextInt(128), 1 << random.nextInt(7), random.nextInt(8) == 0);
      int expected = all.size() - 1;
      while (expected >= 0 && !(all.get(expected).store() && next.overlaps(all.get(expected)))) {
        expected--;
      }
      assertEquals(expected, stored.youngest(next));
      found += expected >= 0 ? 1 : 0;
      if (next.store()) {
        stored.add(all.size(), next);
      }
      all.add(next);
    }
    assertTrue(found > 1000 && found < 2000, found + " found one");
  }
}
