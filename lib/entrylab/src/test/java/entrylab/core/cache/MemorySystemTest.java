package entrylab.core.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import entrylab.core.cpu.Cpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemorySystemTest {
  private static final long KERNEL = 0xffffffff81000000L;

  @Test
  void aLineComesFromMemoryOnceAndFromL1AfterThat() {
    var memory = new MemorySystem(Cpus.get("haswell"));
    assertEquals(CacheLevel.MEMORY, memory.touch(0x1000));
    assertEquals(CacheLevel.L1, memory.touch(0x103f));
    assertEquals(CacheLevel.MEMORY, memory.touch(0x1040));
    memory.check();
  }

  @Test
  void codeAndDataMeetInL2() {
    var memory = new MemorySystem(Cpus.get("haswell"));
    memory.touch(0x1000);
    assertEquals(CacheLevel.L2, memory.fetch(0x1000));
  }

  @Test
  void nineLinesFourKibibytesApartDoNotFitHaswellsL1() {
    // 32 KiB, 8 ways, 64 sets: a stride of 64 * 64 = 4096 bytes stays in one set.
    var memory = new MemorySystem(Cpus.get("haswell"));
    for (int i = 0; i < 8; i++) {
      memory.touch(i * 4096L);
    }
    for (int i = 0; i < 8; i++) {
      assertEquals(CacheLevel.L1, memory.touch(i * 4096L));
    }
    memory.touch(8 * 4096L);
    int missing = 0;
    for (int i = 0; i < 8; i++) {
      missing += memory.dataCache().holds(i * 4096L / 64) ? 0 : 1;
    }
    assertEquals(1, missing);
    memory.check();
  }

  @ParameterizedTest
  @CsvSource({
    "ffffffff81000000, MIB_2", // text
    "ffff888001000000, MIB_2", // direct map
    "ffffea0000004000, MIB_2", // page descriptors
    "ffffc90000104000, KIB_4", // stacks in vmalloc
    "fffffe0000002000, KIB_4", // cpu_entry_area
    "ffffffffc0201000, KIB_4", // modules
    "ffffffffff5fd000, KIB_4", // fixmap
    "ffffff1000000000, KIB_4", // espfix
    "ffffffef00000000, MIB_2", // EFI's
    "0000000000401000, KIB_4" // user
  })
  void pagesAreAsLargeAsTheKernelMapsThem(String address, PageSize size) {
    assertEquals(size, PageSize.of(Long.parseUnsignedLong(address, 16)));
  }

  @Test
  void kernelPagesAreTwoMebibytesLarge() {
    var memory = new MemorySystem(Cpus.get("haswell"));
    assertEquals(Translation.WALK, memory.translateCode(KERNEL));
    assertEquals(Translation.FIRST, memory.translateCode(KERNEL + 0x1fffff));
    assertEquals(Translation.WALK, memory.translateCode(KERNEL + 0x200000));
    assertEquals(Translation.WALK, memory.translateData(0x1000));
    assertEquals(Translation.WALK, memory.translateData(0x2000));
  }

  @Test
  void theNinthLargeCodePageFallsOutOfHaswellsFirstLevelButNotOutOfItsSecond() {
    var memory = new MemorySystem(Cpus.get("haswell"));
    for (int i = 0; i < 9; i++) {
      memory.translateCode(KERNEL + i * 0x200000L);
    }
    // Eight fully associative entries, LRU: page 0 went when page 8 came.
    assertEquals(Translation.SECOND, memory.translateCode(KERNEL));
  }

  @Test
  void sandyBridgesSecondLevelHoldsNoLargePages() {
    var memory = new MemorySystem(Cpus.get("sandy-bridge"));
    for (int i = 0; i < 9; i++) {
      memory.translateCode(KERNEL + i * 0x200000L);
    }
    assertEquals(Translation.WALK, memory.translateCode(KERNEL));
  }

  @Test
  void whatLeavesAnInclusiveL3LeavesL1() {
    // 8 MiB, 16 ways, 8192 sets: a stride of 8192 * 64 bytes stays in one L3 set, and so in one L1
    // set; L1 alone would keep the last 8 lines. Line 0 is used again and again, which L3 never
    // sees.
    var memory = new MemorySystem(Cpus.get("haswell"));
    long stride = 8192L * 64;
    memory.fetch(0);
    for (int i = 1; i <= 40; i++) {
      memory.touch(i * stride);
    }
    assertFalse(memory.holdsCode(0));
    memory.check();
  }
}
