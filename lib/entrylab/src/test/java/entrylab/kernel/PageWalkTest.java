package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Page tables made by hand: a page of 4 KiB, one of 2 MiB behind it, and one of data. */
class PageWalkTest {
  private static final long KERNEL = 0xffff_ffff_8100_0000L;
  private static final long MIB2 = 2L << 20;
  private static final long NO_EXECUTE = 1L << 63;
  private static final long LARGE = 1 << 7;

  private final Map<Long, Long> words = new HashMap<>();
  private final PageWalk walk =
      new PageWalk(
          new PhysicalMemory() {
            @Override
            public boolean has(long physical) {
              return physical < 0x5000;
            }

            @Override
            public long word(long physical) {
              return words.getOrDefault(physical, 0L);
            }
          },
          0x1000);

  @BeforeEach
  void tables() {
    // ffffffff81000000: entries 511, 510, 8 and 0 of the four levels.
    words.put(0x1000L + 511 * 8, 0x2001L);
    words.put(0x2000L + 510 * 8, 0x3001L);
    words.put(0x3000L + 8 * 8, 0x4001L);
    words.put(0x4000L, 0x7001L);
    words.put(0x3000L + 9 * 8, 0x60_0001L | LARGE);
    words.put(0x3000L + 10 * 8, 0x80_0001L | LARGE | NO_EXECUTE);
  }

  @Test
  void pagesOfBothSizesAreFound() {
    assertEquals(OptionalLong.of(0x7123), walk.physical(KERNEL + 0x123));
    assertEquals(OptionalLong.of(0x60_1123), walk.physical(KERNEL + MIB2 + 0x1123));
    assertEquals(OptionalLong.of(0x80_0008), walk.physical(KERNEL + 2 * MIB2 + 8));
    assertEquals(OptionalLong.empty(), walk.physical(KERNEL + 0x1000));
  }

  @Test
  void codeIsWhereNoTableForbidsExecution() {
    assertTrue(walk.executable(KERNEL + 0x123));
    assertTrue(walk.executable(KERNEL + MIB2));
    assertFalse(walk.executable(KERNEL + 2 * MIB2 + 8), "a page of data");
    assertFalse(walk.executable(KERNEL + 0x1000), "no page");
    words.put(0x3000L + 8 * 8, 0x4001L | NO_EXECUTE);
    assertFalse(walk.executable(KERNEL + 0x123), "forbidden a level above");
  }
}
