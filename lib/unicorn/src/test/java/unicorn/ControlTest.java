package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every control call and query. */
class ControlTest {
  /** Six times inc rax. */
  private static final String INCREMENTS = "48ffc0 48ffc0 48ffc0 48ffc0 48ffc0 48ffc0";

  @Test
  void architectureModeAndPageSizeAreWhatWasOpened() {
    try (Unicorn unicorn = Guest.x86("90")) {
      assertEquals(Unicorn.UC_ARCH_X86, unicorn.ctl_get_arch());
      assertEquals(Unicorn.UC_MODE_64, unicorn.ctl_get_mode());
      assertEquals(4096, unicorn.ctl_get_page_size());
      assertEquals(Unicorn.UC_ARCH_X86, unicorn.query(Unicorn.UC_QUERY_ARCH));
      assertEquals(Unicorn.UC_MODE_64, unicorn.query(Unicorn.UC_QUERY_MODE));
      assertEquals(4096, unicorn.query(Unicorn.UC_QUERY_PAGE_SIZE));
      assertThrows(UnicornException.class, () -> unicorn.query(99));
      assertEquals(Unicorn.UC_ERR_OK, errno(unicorn));
    }
    assertTrue(Unicorn.arch_supported(Unicorn.UC_ARCH_X86));
    assertFalse(Unicorn.arch_supported(Unicorn.UC_ARCH_MAX));
    assertThrows(UnicornException.class, () -> new Unicorn(Unicorn.UC_ARCH_X86, 1 << 20));
    assertThrows(UnicornException.class, () -> new Unicorn(77, Unicorn.UC_MODE_64));
  }

  @SuppressWarnings("deprecation")
  private static int errno(Unicorn unicorn) {
    return unicorn.errno();
  }

  @Test
  void thePageSizeOfAnArmCanBeChosenFirst() {
    try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM, Unicorn.UC_MODE_ARM)) {
      arm.ctl_set_page_size(1024);
      arm.mem_map(1024, 1024, Unicorn.UC_PROT_ALL);
      assertEquals(1024, arm.ctl_get_page_size());
      assertThrows(UnicornException.class, () -> arm.ctl_set_page_size(4096));
    }
    try (Unicorn x86 = Guest.x86("90")) {
      assertThrows(UnicornException.class, () -> x86.ctl_set_page_size(8192));
    }
  }

  @Test
  void theCpuModelCanBeChosenFirst() {
    try (Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64)) {
      unicorn.ctl_set_cpu_model(Unicorn.UC_CPU_X86_BROADWELL);
      assertEquals(Unicorn.UC_CPU_X86_BROADWELL, unicorn.ctl_get_cpu_model());
      unicorn.mem_map(0, 4096, Unicorn.UC_PROT_ALL);
      assertThrows(
          UnicornException.class, () -> unicorn.ctl_set_cpu_model(Unicorn.UC_CPU_X86_HASWELL));
    }
    try (Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64)) {
      assertThrows(UnicornException.class, () -> unicorn.ctl_set_cpu_model(9999));
    }
  }

  @Test
  void aListOfExitsTakesThePlaceOfUntil() {
    try (Unicorn unicorn = Guest.x86(INCREMENTS)) {
      assertThrows(UnicornException.class, unicorn::ctl_get_exits_cnt);
      unicorn.ctl_exits_enabled(true);
      unicorn.ctl_set_exits(new long[] {Guest.CODE + 9, Guest.CODE + 6});
      assertEquals(2, unicorn.ctl_get_exits_cnt());
      assertArrayEquals(new long[] {Guest.CODE + 6, Guest.CODE + 9}, unicorn.ctl_get_exits());
      unicorn.emu_start(Guest.CODE, Guest.CODE + 3, 0, 0);
      assertEquals(2, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
      unicorn.ctl_set_exits(new long[0]);
      assertArrayEquals(new long[0], unicorn.ctl_get_exits());
      unicorn.ctl_exits_enabled(false);
      unicorn.emu_start(Guest.CODE, Guest.CODE + 3, 0, 0);
      assertEquals(3, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  @Test
  void aLimitOfInstructionsHoldsAfterARunWithoutOne() {
    try (Unicorn unicorn = Guest.x86(INCREMENTS)) {
      Guest.run(unicorn, INCREMENTS);
      for (int count : new int[] {3, 1, 0, 2}) {
        unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 0L);
        unicorn.emu_start(Guest.CODE, Guest.CODE + 18, 0, count);
        assertEquals(count == 0 ? 6 : count, unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
      }
    }
  }

  @Test
  @Timeout(60)
  void aLimitOfTimeEndsAnEndlessLoop() {
    try (Unicorn unicorn = Guest.x86("ebfe")) {
      // So short that the library's timer fires before its emulation is under way.
      for (int i = 0; i < 20; i++) {
        unicorn.emu_start(Guest.CODE, 0, 1, 0);
      }
      unicorn.emu_start(Guest.CODE, 0, 2_000, 0);
      assertEquals(1, unicorn.query(Unicorn.UC_QUERY_TIMEOUT));
      assertEquals(2_000_000, unicorn.ctl_get_timeout());
    }
  }

  @Test
  void blocksCanBeTranslatedAndThrownAway() {
    // nop; nop; jmp on.
    try (Unicorn unicorn = Guest.x86("90 90 eb00 f4")) {
      TranslationBlock block = unicorn.ctl_request_cache(Guest.CODE);
      assertEquals(Guest.CODE, block.pc);
      assertEquals(4, block.size);
      assertEquals(3, block.icount);
      unicorn.ctl_remove_cache(Guest.CODE, Guest.CODE + 4);
      unicorn.ctl_flush_tb();
      unicorn.ctl_flush_tlb();
      assertEquals(3, unicorn.ctl_request_cache(Guest.CODE).icount);
      assertThrows(UnicornException.class, () -> unicorn.ctl_remove_cache(Guest.CODE, Guest.CODE));
    }
  }

  @Test
  void theBufferForBlocksHasASize() {
    try (Unicorn unicorn = new Unicorn(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64)) {
      unicorn.ctl_set_tcg_buffer_size(32 << 20);
      unicorn.mem_map(0, 4096, Unicorn.UC_PROT_ALL);
      assertEquals(32 << 20, unicorn.ctl_get_tcg_buffer_size());
    }
  }

  @Test
  void withoutPageTablesHighAddressesNeedTheVirtualTlb() {
    long high = 0xffffffff81000000L;
    try (Unicorn unicorn = Guest.x86("90")) {
      unicorn.mem_map(high, Guest.PAGE, Unicorn.UC_PROT_ALL);
      unicorn.mem_write(high, new byte[] {(byte) 0x90});
      unicorn.ctl_tlb_mode(Unicorn.UC_TLB_VIRTUAL);
      unicorn.emu_start(high, high + 1, 0, 0);
      assertEquals(high + 1, unicorn.reg_read(Unicorn.UC_X86_REG_RIP));
      assertThrows(UnicornException.class, () -> unicorn.ctl_tlb_mode(7));
    }
  }
}
