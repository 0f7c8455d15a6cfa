package entrylab.measure.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.measure.Measure;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A worker that goes wrong is a message; what is a reader's own runs only when asked for. */
class WorkerProcessTest {
  private static final Design BROKEN =
      Design.of(
          "broken",
          """
          \t.include "entry.inc"
          \t.section .entry.text, "ax", @progbits
          ENTRY entry_SYSCALL_64
          \tud2
          END entry_SYSCALL_64
          """);

  private static Worker worker(Design design) {
    TimedBatch batch =
        new TimedBatch(Routine.FENCED_CALLS, 0, MeasuredPath.GETPID.sequence(), 10, 0, 0);
    return new Worker(
        List.of(RingThree.image(design, ImageOptions.DEFAULT, 0)),
        List.of(batch),
        List.of(),
        Worker.ANY_CPU);
  }

  private static Measure.Settings settings(Design design, boolean nativeOwn) {
    return new Measure.Settings(
        List.of(design),
        ImageOptions.DEFAULT,
        List.of(),
        List.of(),
        List.of(),
        2,
        1,
        1,
        nativeOwn,
        "./lab measure");
  }

  @Test
  void aCrashIsAMessage() {
    var e = assertThrows(WorkerException.class, () -> WorkerProcess.run(worker(BROKEN)));
    assertEquals(
        "the worker crashed with signal 4 (an instruction that ring 3 does not have)",
        e.getMessage());
  }

  @Test
  void theEmulatorFindsItFirst() {
    var e = assertThrows(IllegalArgumentException.class, () -> Measure.run(settings(BROKEN, true)));
    assertTrue(e.getMessage().startsWith("nothing to measure: {broken="), e.getMessage());
  }

  @Test
  void aReadersOwnDesignRunsNativelyOnlyWhenAskedFor() {
    Design own = Design.of("own", Designs.get("v4.4-stubs").source());
    var e = assertThrows(IllegalArgumentException.class, () -> Measure.run(settings(own, false)));
    assertTrue(e.getMessage().contains("settings with nativeOwn"), e.getMessage());
    MachineRecord measured = Measure.run(settings(own, true));
    // Fourteen paths, twice with the copy, and the program alone, in two modes; two of the host.
    assertEquals(2 * (2 * 14 + 1) + 2, measured.figures().size());
  }
}
