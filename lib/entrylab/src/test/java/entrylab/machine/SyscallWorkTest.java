package entrylab.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The word that newer kernels have for work at a syscall's entry and exit. */
class SyscallWorkTest {
  private static int of(ThreadFlag... flags) {
    return SyscallWork.of(ThreadFlag.word(Set.of(flags)));
  }

  @Test
  void hasABitForEachKindOfWork() {
    assertEquals(0b0000001, of(ThreadFlag.SECCOMP));
    assertEquals(0b0000010, of(ThreadFlag.SYSCALL_TRACEPOINT));
    assertEquals(0b0000100, of(ThreadFlag.SYSCALL_TRACE));
    assertEquals(0b0001000, of(ThreadFlag.SYSCALL_EMU));
    assertEquals(0b0010000, of(ThreadFlag.SYSCALL_AUDIT));
    assertEquals(0b1000000, of(ThreadFlag.SINGLESTEP), "bit 5 is dispatch to user space");
  }

  @Test
  void leavesOutWhatTheExitLoopLooksFor() {
    assertEquals(0, of(ThreadFlag.SIGPENDING, ThreadFlag.NOTIFY_RESUME, ThreadFlag.UPROBE));
    assertEquals(0b1011111, of(ThreadFlag.values()), "all of them");
    assertEquals(0b0000101, of(ThreadFlag.SYSCALL_TRACE, ThreadFlag.SECCOMP));
    assertEquals(0, SyscallWork.of(~ThreadFlag.word(Arrays.asList(ThreadFlag.values()))));
  }
}
