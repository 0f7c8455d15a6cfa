package entrylab.sweep.call;

import entrylab.machine.ThreadFlag;
import java.util.Locale;

/**
 * What "traced" means in a sweep: which work is pending for the tasks that are.
 *
 * <pre>{@code
 * show(Sweep.of("switch", "v4.4-stubs").traced(1).tracing(Tracing.SECCOMP).run());
 * }</pre>
 */
public enum Tracing {
  /** A tracer stops the task at entry and exit. */
  PTRACE(ThreadFlag.SYSCALL_TRACE),
  /** The task has a seccomp filter, which lets every call pass. */
  SECCOMP(ThreadFlag.SECCOMP),
  /** The task is audited. */
  AUDIT(ThreadFlag.SYSCALL_AUDIT),
  /** The syscall tracepoints are on. */
  TRACEPOINT(ThreadFlag.SYSCALL_TRACEPOINT),
  /** Tasks are traced each in its own way, from call to call; no word of the command line. */
  SCHEDULED(null);

  private final ThreadFlag flag;

  Tracing(ThreadFlag flag) {
    this.flag = flag;
  }

  /**
   * The flags word of a traced task.
   *
   * @throws IllegalStateException if tasks are traced each in its own way
   */
  public int flags() {
    if (flag == null) {
      throw new IllegalStateException("tasks traced each in its own way have no flags in common");
    }
    return flag.mask();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
