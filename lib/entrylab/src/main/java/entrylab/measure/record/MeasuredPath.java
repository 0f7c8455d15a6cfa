package entrylab.measure.record;

import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.WorkerTask;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The single paths that are measured of every design.
 *
 * <pre>{@code
 * for (MeasuredPath path : MeasuredPath.ALL) {
 *   show(path + ", a call in " + path.sequence().calls().size());
 * }
 * }</pre>
 */
public enum MeasuredPath {
  GETPID(39, WorkerTask.UNTRACED),
  CLONE(56, WorkerTask.UNTRACED),
  NO_SUCH_CALL(10_000, WorkerTask.UNTRACED),
  GETPID_PTRACE(39, WorkerTask.PTRACE),
  CLONE_PTRACE(56, WorkerTask.PTRACE),
  GETPID_SECCOMP(39, WorkerTask.SECCOMP),
  GETPID_AUDIT(39, WorkerTask.AUDIT),
  GETPID_TRACEPOINT(39, WorkerTask.TRACEPOINT),
  CLONE_SECCOMP(56, WorkerTask.SECCOMP),
  CLONE_AUDIT(56, WorkerTask.AUDIT),
  CLONE_TRACEPOINT(56, WorkerTask.TRACEPOINT),
  NO_SUCH_CALL_PTRACE(10_000, WorkerTask.PTRACE),
  FORK(57, WorkerTask.UNTRACED),
  EXECVE_SECCOMP(59, WorkerTask.SECCOMP);

  public static final List<MeasuredPath> ALL = List.of(values());

  /** Paths that nobody had measured when the model's rules were set. */
  static final Set<MeasuredPath> FRESH = EnumSet.range(CLONE_SECCOMP, EXECVE_SECCOMP);

  /** Whether a path's name is that of a fresh one. */
  public static boolean fresh(String name) {
    return FRESH.stream().anyMatch(path -> path.toString().equals(name));
  }

  private final int number;
  private final WorkerTask task;

  MeasuredPath(int number, WorkerTask task) {
    this.number = number;
    this.task = task;
  }

  public CallSequence sequence() {
    return CallSequence.of(number, task);
  }

  @Override
  public String toString() {
    String call =
        switch (number) {
          case 39 -> "getpid";
          case 56 -> "clone";
          case 57 -> "fork";
          case 59 -> "execve";
          default -> "no-such-call";
        };
    return task == WorkerTask.UNTRACED ? call : call + " " + task;
  }
}
