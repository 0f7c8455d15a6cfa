package entrylab.machine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Bits of the {@code flags} word of thread_info, v4.4/v4.5 (asm/thread_info.h), but for bit 19,
 * which no kernel without context tracking sets.
 *
 * <pre>{@code
 * int both = ThreadFlag.word(List.of(ThreadFlag.SYSCALL_TRACE, ThreadFlag.SECCOMP));
 * show(TimedCall.of(Designs.get("switch"), "getpid").flags(both).path().length());
 * }</pre>
 */
public enum ThreadFlag {
  /** A tracer wants a stop at entry and exit. */
  SYSCALL_TRACE(0),
  /** Somebody is to be notified before user mode goes on; force_iret() sets it. */
  NOTIFY_RESUME(1),
  /** A signal waits. */
  SIGPENDING(2),
  /** Another task should run. */
  NEED_RESCHED(3),
  /** Single-stepped by a tracer. */
  SINGLESTEP(4),
  /** A tracer emulates syscalls. */
  SYSCALL_EMU(6),
  /** Audited. */
  SYSCALL_AUDIT(7),
  /** Has a seccomp filter. */
  SECCOMP(8),
  /** A user-return notifier is due (KVM). */
  USER_RETURN_NOTIFY(11),
  /** A uprobe breakpoint is to be handled. */
  UPROBE(12),
  /** The syscall tracepoints are on. */
  SYSCALL_TRACEPOINT(28);

  private final int bit;

  ThreadFlag(int bit) {
    this.bit = bit;
  }

  /** The flag's value in the word. */
  public int mask() {
    return 1 << bit;
  }

  /** The word with these flags set. */
  public static int word(Collection<ThreadFlag> flags) {
    return flags.stream().mapToInt(ThreadFlag::mask).reduce(0, (a, b) -> a | b);
  }

  /** The known flags set in a word. */
  public static List<ThreadFlag> in(int word) {
    return Arrays.stream(values()).filter(flag -> (word & flag.mask()) != 0).toList();
  }
}
