package entrylab.check.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entrylab.kernel.CheckedKernel;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelSnapshot;
import entrylab.kernel.Kernels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot of a kernel of ours, taken and run again: always where CI runs. */
class SnapshotReplayTest {
  private static KernelSnapshot snapshot;

  @TempDir private Path folder;

  @BeforeAll
  static void everythingIsInstalled() throws IOException {
    List<String> missing = CheckedKernel.missing();
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(List.of(), missing);
    }
    assumeTrue(missing.isEmpty());
    snapshot = CheckedKernel.snapshot(0);
  }

  @Test
  void itsCallRunsAsRecordedInstructionByInstructionAndAccessByAccess() {
    SnapshotReplay replay = SnapshotReplay.of(snapshot);
    assertTrue(replay.equal(), replay.toString());
    // Entry 27 with its call, do_syscall_64 23, the handler 5, exit 35.
    assertEquals(27 + 23 + 5 + 35, replay.instructions());
    // Entry: a store, a load, 21 pushes of which one loads, the call. do_syscall_64: 3 pushes and
    // pops, 4 words, a store, a call, two returns with the handler's, which loads from where the
    // time says. Exit: 6 words, 15 pops, rsp.
    assertEquals(2 + 22 + 1 + 6 + 4 + 1 + 1 + 2 + 1 + 6 + 15 + 1, replay.accesses());
  }

  @Test
  void anInstructionThatIsNotTheRecordedOneIsTold() {
    // je behind the comparison of rip and rcx, where jne was: the exit's fourth instruction, behind
    // 27 + 28 others.
    KernelSnapshot other = snapshot.patched("entry_SYSCALL_64+0x58", (byte) 0x74);
    assertEquals(
        "59 of 90 instructions equal; instruction 60: recorded entry_SYSCALL_64+0x5a, run"
            + " entry_SYSCALL_64+0xb7 r8:107f58",
        SnapshotReplay.of(other).toString());
  }

  @Test
  void aPlaceThatIsNoneIsALine() {
    assertEquals(
        "checked has no function 'entry_SYSCALL_65'",
        assertThrows(KernelException.class, () -> snapshot.patched("entry_SYSCALL_65+0x1"))
            .getMessage());
  }

  @Test
  void whatSyscallMasksIsSeen() {
    assertEquals(0x47700, snapshot.before().get("fmask"));
  }

  @Test
  void itIsReadAsItWasWritten() {
    Path file = folder.resolve("checked.snapshot");
    Kernels.toFile(snapshot, file);
    KernelSnapshot read = Kernels.snapshotFromFile(file);
    assertEquals(snapshot.before(), read.before());
    assertEquals(snapshot.after(), read.after());
    assertEquals(snapshot.pages(), read.pages());
    assertTrue(SnapshotReplay.of(read).equal());
  }
}
