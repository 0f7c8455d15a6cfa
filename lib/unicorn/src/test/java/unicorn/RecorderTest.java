package unicorn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** nop, three times. */
  private static final String NOPS = "909090";

  @ParameterizedTest
  @ValueSource(strings = {"machine code", "upcall"})
  void aWatchingRecorderCallsAtMarksAndWhereThereAreNone(String how) {
    System.setProperty("unicorn.recorder", how);
    try (Unicorn unicorn = Guest.x86(NOPS + NOPS)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 8);
      List<String> calls = new ArrayList<>();
      CodeHook hook =
          (u, address, size, user) ->
              calls.add("%x %d %s, event %d".formatted(address, size, user, recorder.size()));
      // Marks for the second to the fourth instruction, the third marked.
      recorder.watch(Guest.CODE + 1, new byte[] {0, 1, 0}, hook, "here");
      Guest.run(unicorn, NOPS + NOPS);
      assertEquals(
          List.of(
              "1000 1 here, event 1",
              "1002 1 here, event 3",
              "1004 1 here, event 5",
              "1005 1 here, event 6"),
          calls);
      assertEquals(6, recorder.size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"machine code", "upcall"})
  void afterSomeInstructionsAWatchingRecorderCallsAtEach(String how) {
    System.setProperty("unicorn.recorder", how);
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 64);
      List<Long> remaining = new ArrayList<>();
      CodeHook hook =
          (u, address, size, user) -> {
            remaining.add(recorder.remaining());
            if (remaining.size() == 2) {
              u.emu_stop();
            }
          };
      recorder.watch(Guest.CODE, new byte[Guest.PAGE], hook, null);
      recorder.pass(7);
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 20L);
      Guest.run(unicorn, LOOP);
      assertEquals(List.of(-1L, -2L), remaining);
      // The ninth instruction is the first of the fifth round; it was stopped before.
      assertEquals(9, recorder.size());
      assertEquals(20 - 4, unicorn.reg_read(Unicorn.UC_X86_REG_RCX));
    }
  }

  @Test
  void whatAWatchingHookThrowsSurfacesAndItsEndIsSilent() {
    try (Unicorn unicorn = Guest.x86(NOPS)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 8);
      CodeHook hook =
          (u, address, size, user) -> {
            throw new IllegalStateException("at " + address);
          };
      Guest.run(unicorn, NOPS); // the engine has a slot of its own from its first run on
      recorder.clear();
      int before = HookTable.size();
      recorder.watch(Guest.CODE, new byte[] {1}, hook, null);
      assertThrows(IllegalStateException.class, () -> Guest.run(unicorn, NOPS));
      assertThrows(
          IllegalStateException.class, () -> recorder.watch(Guest.CODE, new byte[1], hook, null));
      recorder.close();
      Guest.run(unicorn, NOPS);
      assertEquals(before, HookTable.size());
      Recorder ofAccesses = unicorn.recorder(Recorder.MEM_WRITE, 8);
      assertThrows(
          IllegalStateException.class, () -> ofAccesses.watch(Guest.CODE, new byte[1], hook, null));
    }
  }

  /** add x20, x20, #1; mov x21, x3; ret. */
  private static final String COUNT_CALLS = "94060091 f50303aa c0035fd6";

  @Test
  void theAarch64RoutineThatWatchesCallsWhereTheUpcallDoes() {
    long ringAt = 0x10000;
    long marksAt = 0x11800;
    long callbackAt = Guest.CODE + 0x400;
    long back = Guest.CODE + 0x800;
    byte[] marks = {0, 1, 0, 1};
    long[] addresses = {0x4fff, 0x5000, 0x5001, 0x5002, 0x5003, 0x5004, 0x5000, 0x5000};
    try (Unicorn arm = new Unicorn(Unicorn.UC_ARCH_ARM64, Unicorn.UC_MODE_ARM)) {
      arm.mem_map(Guest.CODE, Guest.PAGE, Unicorn.UC_PROT_ALL);
      arm.mem_write(Guest.CODE, RecorderCode.Architecture.AARCH64.watchedRoutine());
      arm.mem_write(callbackAt, Guest.bytes(COUNT_CALLS));
      arm.mem_map(ringAt, 2 * Guest.PAGE, Unicorn.UC_PROT_ALL);
      arm.mem_write(marksAt, marks);
      EventRing ring = new EventRing(16);
      ring.watch(0x5000, MemorySegment.ofAddress(marksAt).reinterpret(4), callbackAt, 77);
      ring.remaining(7);
      arm.mem_write(ringAt, ring.memory());
      EventRing expected = new EventRing(16);
      MemorySegment hostMarks = Arena.ofAuto().allocate(4).copyFrom(MemorySegment.ofArray(marks));
      expected.watch(0x5000, hostMarks, 0, 77);
      expected.remaining(7);
      for (long address : addresses) {
        arm.reg_write(Unicorn.UC_ARM64_REG_X20, 0L);
        arm.reg_write(Unicorn.UC_ARM64_REG_X1, address);
        arm.reg_write(Unicorn.UC_ARM64_REG_X2, 4L);
        arm.reg_write(Unicorn.UC_ARM64_REG_X3, ringAt);
        arm.reg_write(Unicorn.UC_ARM64_REG_X30, back);
        arm.emu_start(Guest.CODE, back, 0, 0);
        boolean called = EventRing.isWatched(expected.memory().address(), address);
        assertEquals(
            called ? 1 : 0, arm.reg_read(Unicorn.UC_ARM64_REG_X20), "%x".formatted(address));
        assertEquals(called ? 77 : ringAt, arm.reg_read(Unicorn.UC_ARM64_REG_X3));
      }
      arm.mem_read(ringAt, ring.memory());
      assertEquals(addresses.length, ring.head());
      assertEquals(-1, ring.remaining());
    }
  }

  @Test
  void whatCannotBeRecordedIsRefused() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      assertThrows(UnicornException.class, () -> unicorn.recorder(0, 8));
      assertThrows(UnicornException.class, () -> unicorn.recorder(Unicorn.UC_HOOK_INTR, 8));
      assertThrows(IllegalArgumentException.class, () -> unicorn.recorder(Recorder.CODE, 0));
      assertEquals(8, unicorn.recorder(Recorder.CODE, 5).capacity());
      assertEquals(1, unicorn.recorder(Recorder.CODE, 1).capacity());
    }
  }

  @Test
  void marksComeAndGoWhileTheGuestRuns() {
    try (Unicorn unicorn = Guest.x86(NOPS)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 8);
      assertThrows(IllegalStateException.class, () -> recorder.mark(Guest.CODE, true));
      List<Long> seen = new ArrayList<>();
      CodeHook hook =
          (u, address, size, user) -> {
            seen.add(address - Guest.CODE);
            recorder.mark(address, false);
            recorder.mark(address + 2, true);
          };
      recorder.watch(Guest.CODE, new byte[16], hook, null);
      Guest.run(unicorn, NOPS);
      assertEquals(List.of(), seen);
      recorder.mark(Guest.CODE, true);
      Guest.run(unicorn, NOPS);
      assertEquals(List.of(0L, 2L), seen.subList(0, 2));
      int before = seen.size();
      Guest.run(unicorn, NOPS);
      assertEquals(
          before, seen.size(), "each mark was taken away again, but for those behind the end");
      assertThrows(IllegalArgumentException.class, () -> recorder.mark(Guest.CODE + 16, true));
    }
  }

  @Test
  void aHookIsCalledEverySoManyInstructions() {
    try (Unicorn unicorn = Guest.x86(LOOP)) {
      Recorder recorder = unicorn.recorder(Recorder.CODE, 64);
      List<Long> recorded = new ArrayList<>();
      CodeHook hook = (u, address, size, user) -> recorded.add((long) recorder.size());
      recorder.watch(Guest.CODE, new byte[16], hook, null);
      recorder.every(7);
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 10L); // two instructions a round
      Guest.run(unicorn, LOOP);
      assertEquals(List.of(7L, 14L), recorded);
      recorded.clear();
      recorder.clear();
      recorder.every(1);
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 2L);
      Guest.run(unicorn, LOOP);
      assertEquals(List.of(1L, 2L, 3L, 4L), recorded);
      recorder.every(0);
      unicorn.reg_write(Unicorn.UC_X86_REG_RCX, 2L);
      Guest.run(unicorn, LOOP);
      assertEquals(4, recorded.size());
    }
  }
}
