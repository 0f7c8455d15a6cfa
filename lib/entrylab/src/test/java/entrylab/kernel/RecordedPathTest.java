package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.path.Trace;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The entry code of a recorded call, and what its task has for itself. */
class RecordedPathTest {
  private static final KernelRecord KERNEL = HandMadeKernel.of("mine", 0, 5, "getppid");
  private static final RecordedCall CALL = KERNEL.call("getppid");

  private static List<Trace.Step> steps(RecordedPath path) {
    return path.trace().steps();
  }

  @Test
  void inPlaceOfTheHandlerStandsALoneReturnWhereItWasCalled() {
    RecordedPath whole = KERNEL.path(CALL);
    RecordedPath entry = whole.entryCode();
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT + 6, steps(whole).size());
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT + 1, steps(entry).size());
    Trace.Step alone = steps(entry).get(5);
    assertEquals("__x64_sys_any", KERNEL.symbols().locate(alone.address()));
    assertArrayEquals(new byte[] {(byte) 0xc3}, alone.code());
    // It uses the return address that the call pushed, so that predictors stay in step.
    assertEquals(HandMadeKernel.STACK_TOP - 24, alone.accesses().getFirst().address());
    assertEquals(
        List.of(false, false, false, false, false, true, false, false, false),
        entry.roles().stream().map(StepRole::standIn).toList());
  }

  @Test
  void entryAndExitAreTakenAsTheyAre() {
    List<String> whole = texts(KERNEL.path(CALL));
    List<String> entry = texts(KERNEL.path(CALL).entryCode());
    assertEquals(whole.subList(0, 5), entry.subList(0, 5));
    assertEquals(whole.subList(11, 14), entry.subList(6, 9));
  }

  private static List<String> texts(RecordedPath path) {
    return steps(path).stream()
        .map(step -> HexFormat.of().formatHex(step.code()) + step.address() + step.accesses())
        .toList();
  }

  @Test
  void assemblyIsToldFromC() {
    // push, call, pop, SYSRET.
    assertEquals(
        4, KERNEL.path(CALL).entryCode().roles().stream().filter(StepRole::assembly).count());
  }

  @Test
  void aTaskIsTheStackThatItPushesToAndWhatItReadsThroughPerCpuData() {
    // 16 KiB below its top; the load of task + 8 goes through the register read from gs.
    assertEquals(
        new RecordedTask(HandMadeKernel.STACK_TOP - 16384, Optional.of(HandMadeKernel.TASK)),
        KERNEL.task(CALL));
  }

  @Test
  void anotherTaskHasBothElsewhereAndAllElseInCommon() {
    Trace own = KERNEL.trace(CALL);
    Trace other = KERNEL.task(CALL).of(own, 1);
    long apart = 1L << 30;
    assertEquals(HandMadeKernel.STACK_TOP - 8 + apart + 32768, first(other, 0));
    assertEquals(HandMadeKernel.TASK + 8 + apart + 10880, first(other, 3));
    assertEquals(first(own, 2), first(other, 2));
    assertEquals(own, KERNEL.task(CALL).of(own, 0));
  }

  private static long first(Trace trace, int step) {
    return trace.steps().get(step).accesses().getFirst().address();
  }
}
