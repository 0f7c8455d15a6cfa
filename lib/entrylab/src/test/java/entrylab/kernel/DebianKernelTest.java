package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entrylab.core.cpu.Cpus;
import entrylab.kernel.recorder.KernelImages;
import entrylab.kernel.recorder.KernelRecorder;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kernel of the machine's own release, fetched, booted, recorded and swept where CI runs. */
class DebianKernelTest {
  private static final String NEWEST = "linux-image-cloud-amd64";

  private static KernelRecord record() {
    assumeTrue("true".equals(System.getenv("CI")), "fetches 30 MB and boots, so for CI alone");
    assertEquals(List.of(), KernelRecorder.missing());
    try {
      KernelImages.here().find(NEWEST);
    } catch (KernelException e) {
      System.out.println("no kernel of this release to record: " + e.getMessage());
      abort(e.getMessage());
    }
    return KernelRecorder.of("getppid,bad-number").record(NEWEST).record();
  }

  @Test
  void itIsRecordedAndSweptAsItIs() {
    KernelRecord kernel = record();
    RecordedCall call = kernel.call("getppid");
    // What is kept is what most rounds did.
    assertTrue(call.agreeing() > call.rounds() / 2, call.agreeing() + " rounds agree");
    RecordedPath whole = kernel.path(call);
    assertEquals(CallPart.ENTRY, whole.roles().getFirst().part());
    assertEquals(CallPart.EXIT, whole.roles().getLast().part());
    assertEquals(
        "entry_SYSCALL_64", kernel.symbols().name(whole.trace().steps().getFirst().address()));
    assertTrue(whole.roles().stream().anyMatch(role -> role.part() == CallPart.HANDLER));
    assertTrue(kernel.task(call).task().isPresent());

    SweepResult swept =
        Sweep.of(kernel).workload("getppid").on(Cpus.get("haswell")).syscalls(1000).run();
    // A handler and its return are left out, and a lone return is not counted.
    long entry = whole.entryCode().roles().stream().filter(role -> !role.standIn()).count();
    assertEquals(entry, swept.rows().getFirst().counts().instructions());
    assertEquals(List.of(), swept.estimatedForms());
  }
}
