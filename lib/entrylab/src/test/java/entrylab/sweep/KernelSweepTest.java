package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.report.SweepText;
import entrylab.setting.Settings;
import entrylab.sweep.call.Cost;
import entrylab.sweep.result.Counts;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.Result;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recorded kernels in sweeps, beside designs and alone. */
class KernelSweepTest {
  private static final KernelRecord SHORT = HandMadeKernel.of("short", 0, 5, "getppid", "read");
  private static final KernelRecord LONG = HandMadeKernel.of("long", 0, 9, "getppid", "read");

  private static SweepResult swept(Sweep sweep) {
    return sweep.workload("getppid").on(Cpus.get("haswell")).syscalls(2_000).run();
  }

  private static Result row(SweepResult result, String code) {
    return result.design(code).rows().getFirst();
  }

  @Test
  void theDispatchLeavesTheHandlerOut() {
    SweepResult result = swept(Sweep.of(SHORT, LONG));
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT, row(result, "short").counts().instructions());
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT, row(result, "long").counts().instructions());
    assertTrue(row(result, "short").executesTheSame(row(result, "long")));
  }

  @Test
  void aWholeCallIsAllThatWasRecorded() {
    SweepResult result = swept(Sweep.of(SHORT, LONG).cost(Cost.WHOLE));
    // The handler's instructions and its return.
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT + 6, row(result, "short").counts().instructions());
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT + 10, row(result, "long").counts().instructions());
    assertFalse(row(result, "short").executesTheSame(row(result, "long")));
    assertEquals(0, row(result, "long").cycles().orElseThrow().parts().work());
  }

  @Test
  void countsAreThoseOfTheRecord() {
    Counts counts = row(swept(Sweep.of(SHORT)), "short").counts();
    // push, call, pop, SYSRET and nothing of C.
    assertEquals(4, counts.asmInstructions());
    // Loads: two of C, two returns less the stand-in's, and the pop; stores: push and two calls.
    assertEquals(4, counts.loads());
    assertEquals(3, counts.stores());
    assertEquals(3, counts.branches());
  }

  @Test
  void kernelsStandBesideDesigns() {
    SweepResult result = swept(Sweep.of(Designs.get("merged-v4.6")).kernels(SHORT));
    assertEquals(List.of("merged-v4.6", "short"), result.designs());
    assertEquals(List.of("short"), result.design("short").designs());
  }

  @Test
  void theSameKernelLinkedElsewhereExecutesTheSame() {
    KernelRecord elsewhere = HandMadeKernel.of("elsewhere", 0x1240, 5, "getppid");
    SweepResult result = swept(Sweep.of(SHORT, elsewhere).cost(Cost.WHOLE));
    assertTrue(row(result, "short").executesTheSame(row(result, "elsewhere")));
    // Drawn by the functions' names, so that both lie at the same places.
    assertEquals(
        row(result, "short").cycles().orElseThrow().mean(),
        row(result, "elsewhere").cycles().orElseThrow().mean());
  }

  @Test
  void severalTasksPollutionAndOnePlacementAreTakenAsWithDesigns() {
    SweepResult result =
        swept(Sweep.of(SHORT).stacks(64).pollution(0, 32_768).placement(0).callDepth(4));
    Cycles warm = result.rows().getFirst().modelled();
    Cycles polluted = result.rows().getLast().modelled();
    assertEquals(0, warm.parts().fetch() + warm.parts().data());
    assertNotEquals(0, polluted.parts().fetch() + polluted.parts().data());
  }

  @Test
  void aCallThatWasNotRecordedIsTheOneOfItsClass() {
    var calls = KernelCalls.of(SHORT, settings(Cost.WHOLE));
    assertEquals("read", calls.of(17, 0).name(), "pread64 is of the class of read");
    assertEquals("getppid", calls.of(102, 0).name(), "getuid is trivial");
    assertEquals(
        Map.of("getppid", 1, "read", 1),
        calls.standIns(
            Workloads.parse(
                "mix:read=0.5+pread64=0.25+getuid=0.25", ImageOptions.DEFAULT.table())));
  }

  @Test
  void aCallOfOnesOwnIsFoundByItsNumber() {
    KernelRecord own = HandMadeKernel.of("own", 0, 5, "getppid", "8:0:0:0");
    assertEquals("8:0:0:0", KernelCalls.of(own, settings(Cost.WHOLE)).of(8, 0).name());
  }

  @Test
  void aWholeCallThatNothingStandsForIsRefusedInOneLine() {
    KernelRecord few = HandMadeKernel.of("few", 0, 5, "getppid");
    assertEquals(
        "few has no record of read: ./lab kernel record with --calls all, or of what the workload"
            + " calls",
        assertThrows(
                KernelException.class, () -> Sweep.of(few).cost(Cost.WHOLE).workload("read").run())
            .getMessage());
    // Without handlers one call is like another.
    assertEquals("getppid", KernelCalls.of(few, settings(Cost.DISPATCH)).of(0, 0).name());
  }

  @Test
  void tracedCallsAreThoseThatWereRecordedTraced() {
    KernelRecord traced = HandMadeKernel.of("traced", 0, 5, "getppid", "getppid+ptrace");
    SweepResult result = swept(Sweep.of(traced).traced(0.5));
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT, row(result, "traced").counts().instructions());
    assertEquals(
        "short has no record of getppid with ptrace: ./lab kernel record with --calls all, or of"
            + " what the workload calls",
        assertThrows(KernelException.class, () -> swept(Sweep.of(SHORT).traced(0.5))).getMessage());
  }

  @Test
  void twoOfOneNameAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Sweep.of(SHORT, SHORT));
  }

  @Test
  void theTextSaysWhatStandsForWhat() {
    String text =
        SweepText.of(Sweep.of(SHORT).workload("mix:read=0.5+pread64=0.5").syscalls(10).run());
    assertTrue(text.contains("short: read stands for 1 call that was not recorded"), text);
  }

  private static Settings settings(Cost cost) {
    return Sweep.of(SHORT).cost(cost).settings();
  }
}
