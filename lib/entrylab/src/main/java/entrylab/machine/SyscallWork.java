package entrylab.machine;

import java.util.Map;

/**
 * The {@code syscall_work} word that thread_info has from v5.11 on, made from the flags that stood
 * for the same before: bits of {@code enum syscall_work_bit} (linux/thread_info.h). The lab leaves
 * the flags in their word, too, where the kernels that have the other do not look for them.
 *
 * <pre>{@code
 * show(SyscallWork.of(ThreadFlag.SYSCALL_TRACE.mask()));
 * }</pre>
 */
public final class SyscallWork {
  private static final Map<ThreadFlag, Integer> BITS =
      Map.of(
          ThreadFlag.SECCOMP, 0,
          ThreadFlag.SYSCALL_TRACEPOINT, 1,
          ThreadFlag.SYSCALL_TRACE, 2,
          ThreadFlag.SYSCALL_EMU, 3,
          ThreadFlag.SYSCALL_AUDIT, 4,
          // SYSCALL_EXIT_TRAP, which whoever steps a task sets as well
          ThreadFlag.SINGLESTEP, 6);

  private SyscallWork() {}

  /** The word that goes with a flags word. */
  public static int of(int flags) {
    return ThreadFlag.in(flags).stream()
        .filter(BITS::containsKey)
        .mapToInt(flag -> 1 << BITS.get(flag))
        .reduce(0, (a, b) -> a | b);
  }
}
