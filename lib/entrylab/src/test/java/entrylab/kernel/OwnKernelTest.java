package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entrylab.kernel.recorder.GuestLog;
import entrylab.kernel.recorder.KernelRecorder;
import entrylab.kernel.recorder.WorkFolder;
import entrylab.path.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kernel of ours, booted and recorded as a reader's is: always where CI runs. */
class OwnKernelTest {
  private static final long LIMIT = 100_000_000;
  private static final int FINISHES = 1;
  private static final int STOPS_SHORT = 2;
  private static final int NEVER_ENDS = 3;
  private static final int GOES_ROUND_AFTER_A_PANIC = 4;

  private static final long ENTRY = 0xffffffff80101000L;

  /** Made once for all that only look at it. */
  private static KernelRecord record;

  @TempDir private Path folder;

  @BeforeEach
  void everythingIsInstalled() {
    List<String> missing = KernelRecorder.missing();
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(List.of(), missing);
    }
    assumeTrue(missing.isEmpty());
  }

  private GuestLog recorded(int ending) throws IOException {
    return recorded(ending, LIMIT);
  }

  private GuestLog recorded(int ending, long limit) throws IOException {
    try (WorkFolder work = new WorkFolder()) {
      Path kernel = OwnKernel.link(work.path(), "own.s", "ENDING=" + ending);
      var recorder = new GuestLog(CallWish.parse("getppid"), () -> {}, () -> {});
      OwnKernel.boot(work.path(), kernel, recorder, limit, Optional.empty());
      return recorder;
    }
  }

  private KernelRecord record() throws IOException {
    if (record == null) {
      record = anew();
    }
    return record;
  }

  private KernelRecord anew() throws IOException {
    GuestLog recorder = recorded(FINISHES);
    return KernelRecord.of("own", Map.of(), recorder.symbols(), recorder.code(), recorder.calls());
  }

  @Test
  void itsCallIsRecordedInstructionByInstruction() throws IOException {
    KernelRecord record = record();
    RecordedCall call = record.calls().getFirst();
    // 11 of the entry code and 4 of the handler, where REP STOSQ is one; three rounds.
    assertEquals(15, call.instructions());
    assertEquals(3, call.agreeing());
    assertEquals(3, call.rounds());
    List<KernelStep> steps = call.stretches().getFirst().steps();
    assertEquals(ENTRY, record.address(steps.getFirst()));
    assertEquals("__x64_sys_own", record.symbols().locate(record.address(steps.get(6))));
    assertEquals("entry_SYSCALL_64", record.symbols().name(record.address(steps.getLast())));

    KernelStep repeated = steps.get(8);
    assertEquals(8, repeated.times());
    assertEquals(64, repeated.accesses().getFirst().size());
  }

  @Test
  void itsAccessesAreThoseOfTheCode() throws IOException {
    KernelRecord record = record();
    List<Trace.Step> steps = record.trace(record.calls().getFirst()).steps();
    List<String> accesses =
        steps.stream()
            .limit(7)
            .flatMap(step -> step.accesses().stream())
            .map(a -> (a.store() ? "w" : "r") + a.size() + " " + record.symbols().name(a.address()))
            .toList();
    // User stack pointer to per_cpu, kernel's from there, RCX, R11 and the return address pushed.
    assertEquals(List.of("w8 per_cpu", "r8 per_cpu", "w8 ", "w8 ", "w8 "), accesses);
  }

  @Test
  void twoRecordingsAreEqualByteForByte() throws IOException {
    Path one = folder.resolve("one.kernel");
    Path other = folder.resolve("other.kernel");
    Kernels.toFile(record(), one);
    Kernels.toFile(anew(), other);
    assertEquals(-1, Files.mismatch(one, other));
  }

  @Test
  void oneThatEndsEarlyIsOneLineWithTheLastThatWasSeen() {
    String message = assertThrows(KernelException.class, () -> recorded(STOPS_SHORT)).getMessage();
    assertTrue(message.startsWith("own ended before its calls were made; last seen: "), message);
  }

  @Test
  void oneThatHangsIsEndedByItsInstructionsNotByAClock() {
    String message = assertThrows(KernelException.class, () -> recorded(NEVER_ENDS)).getMessage();
    assertTrue(message.startsWith("own did not come to its end within 100,663,"), message);
  }

  @Test
  void oneThatGoesRoundAfterAPanicIsEndedByThePanicLongBeforeItsInstructionsAreSpent() {
    String message =
        assertThrows(
                KernelException.class, () -> recorded(GOES_ROUND_AFTER_A_PANIC, Long.MAX_VALUE))
            .getMessage();
    assertEquals(
        "own panicked before its calls were made; last seen: Kernel panic - not syncing: of ours",
        message);
  }
}
