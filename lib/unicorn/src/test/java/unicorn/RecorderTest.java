package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class RecorderTest {
  private static final int EVERYTHING =
      Recorder.CODE
          | Recorder.BLOCK
          | Recorder.MEM_READ
          | Recorder.MEM_WRITE
          | Recorder.MEM_READ_AFTER;

  /** mov [rdi], rax; mov ecx, [rdi + 4]; nop. */
  private static final String STORE_AND_LOAD = "488907 8b4f04 90";

  /** dec rcx; jnz to the start. */
  private static final String LOOP = "48ffc9 75fb";

  @AfterEach
  void backToTheDefault() {
    System.clearProperty("unicorn.recorder");
  }

  private static List<String> texts(Recorder recorder) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < recorder.size(); i++) {
      texts.add(
          "%d %x %d %x"
              .formatted(
                  recorder.kind(i), recorder.address(i), recorder.size(i), recorder.value(i)));
    }
    return texts;
  }

  private static List<String> recordStoreAndLoad(boolean inMachineCode) {
    try (Unicorn unicorn = Guest.x86(STORE_AND_LOAD)) {
      Recorder recorder = unicorn.recorder(EVERYTHING, 16);
      assertEquals(inMachineCode, recorder.inMachineCode());
      unicorn.reg_write(Unicorn.UC_X86_REG_RDI, Guest.DATA);
      unicorn.reg_write(Unicorn.UC_X86_REG_RAX, 0x1122334455667788L);
      Guest.run(unicorn, STORE_AND_LOAD);
      return texts(recorder);
    }
  }

  @Test
  void eventsOfAllKindsStandInProgramOrder() {
    List<String> expected =
        List.of(
            "8 1000 7 0",
            "4 1000 3 0",
            "2048 8000 8 1122334455667788",
            "4 1003 3 0",
            "1024 8004 4 0",
            "8192 8004 4 11223344",
            "4 1006 1 0");
    System.setProperty("unicorn.recorder", "upcall");
    assertEquals(expected, recordStoreAndLoad(false));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void machineCodeRecordsWhatTheUpcallDoes() {
    List<String> byMachineCode = recordStoreAndLoad(true);
    System.setProperty("unicorn.recorder", "upcall");
    assertEquals(recordStoreAndLoad(false), byMachineCode);
  }

  @Test
  void aFullRingKeepsTheNewestAndCountsTheLost() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 8);
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 10L);
      Guest.run(unicorn, LOOP);
      // 10 rounds of 2 instructions; the last 8 begin with the first of the 7th round.
      assertEquals(8, recorder.size());
      assertEquals(12, recorder.lost());
      assertEquals(Guest.CODE, recorder.address(0));
      assertEquals(Guest.CODE + 3, recorder.address(7));
      assertThrows(IndexOutOfBoundsException.class, () -> recorder.address(8));
    }
  }

  @Test
  void drainingInPiecesLosesNothingAcrossTheEndOfTheRing() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 8);
      long[] piece = new long[5 * Recorder.LONGS_PER_EVENT];
      List<Long> addresses = new ArrayList<>();
      for (int run = 0; run < 7; run++) {
        unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 3L);
        Guest.run(unicorn, LOOP);
        for (int count = recorder.drain(piece); count > 0; count = recorder.drain(piece)) {
          for (int i = 0; i < count; i++) {
            addresses.add(piece[i * Recorder.LONGS_PER_EVENT + 1]);
          }
        }
      }
      assertEquals(0, recorder.lost());
      assertEquals(7 * 3 * 2, addresses.size());
      for (int i = 0; i < addresses.size(); i++) {
        assertEquals(Guest.CODE + (i % 2 == 0 ? 0 : 3), addresses.get(i));
      }
    }
  }

  @Test
  void theBulkViewHoldsTheSameLongsAsTheDrain() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE | Recorder.BLOCK, 8);
      for (int rounds = 1; rounds < 6; rounds++) {
        unicorn.reg_write(Unicorn.UC_X86_REG_RCX, (long) rounds);
        Guest.run(unicorn, LOOP);
        long[] view = new long[recorder.size() * Recorder.LONGS_PER_EVENT];
        recorder.events().get(view);
        long[] drained = new long[view.length];
        recorder.drain(drained);
        assertArrayEquals(drained, view);
        assertEquals(0, recorder.events().remaining());
      }
    }
  }

  @Test
  void aRecorderAddedLateRecordsBlocksThatRanBefore() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 1L);
      Guest.run(unicorn, LOOP);
      Recorder recorder = unicorn.recorder(Recorder.CODE, 8);
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 1L);
      Guest.run(unicorn, LOOP);
      assertEquals(2, recorder.size());
      recorder.clear();
      recorder.close();
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 1L);
      Guest.run(unicorn, LOOP);
      assertEquals(0, recorder.size());
    }
  }

  @Test
  void aRangeLimitsWhatIsRecorded() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 8, Guest.CODE + 3, Guest.CODE + 3);
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 2L);
      Guest.run(unicorn, LOOP);
      assertEquals(List.of("4 1003 2 0", "4 1003 2 0"), texts(recorder));
    }
  }

  /** The routines for aarch64 hosts, run by an emulated aarch64. */
  @Test
  void theAarch64RoutinesWriteTheSameLayout() {
    for (int kind : new int[] {Recorder.CODE, Recorder.MEM_WRITE, Recorder.MEM_READ_AFTER}) {
      boolean memory = kind != Recorder.CODE;
      byte[] routine = RecorderCode.Architecture.AARCH64.routine(kind);
      try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM64, Unicorn.UC_MODE_ARM)) {
        arm.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
        arm.mem_write(Guest.CODE, routine);
        EventRing ring = new EventRing(4);
        EventRing expected = new EventRing(4);
        long at = 0x10000;
        arm.mem_map(at, Guest.PAGE, Unicorn.UC_PROT_ALL);
        arm.mem_write(at, ring.memory());
        for (int i = 0; i < 6; i++) {
          long address = 0xffff800000001000L + i;
          EventRing.append(expected.memory().address(), kind, 4, address, memory ? 7 : 0);
          // The arguments after the engine: (address, size, ring) or (type, address, size, ...).
          arm.reg_write(memory ? Unicorn.UC_ARM64_REG_X2 : Unicorn.UC_ARM64_REG_X1, address);
          arm.reg_write(memory ? Unicorn.UC_ARM64_REG_X3 : Unicorn.UC_ARM64_REG_X2, 4L);
          arm.reg_write(memory ? Unicorn.UC_ARM64_REG_X5 : Unicorn.UC_ARM64_REG_X3, at);
          arm.reg_write(Unicorn.UC_ARM64_REG_X4, 7L);
          arm.reg_write(Unicorn.UC_ARM64_REG_X30, 0x1800L);
          arm.emu_start(Guest.CODE, 0x1800, 0, 0);
        }
        arm.mem_read(at, ring.memory());
        assertEquals(6, ring.head());
        assertEquals(-1, expected.memory().mismatch(ring.memory()), "kind " + kind);
      }
    }
  }

  @Test
  void whatCannotBeRecordedIsRefused() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      assertThrows(UnicornException.class, () -> unicorn.recorder(0, 8));
      assertThrows(UnicornException.class, () -> unicorn.recorder(Unicorn.UC_HOOK_INTR, 8));
      assertThrows(IllegalArgumentException.class, () -> unicorn.recorder(Recorder.CODE, 0));
      assertTrue(unicorn.recorder(Recorder.CODE, 5).capacity() == 8);
      assertFalse(unicorn.recorder(Recorder.CODE, 1).capacity() > 1);
    }
  }
}
