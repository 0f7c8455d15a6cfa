package entrylab.measure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The single paths that are measured of every design. */
enum Paths {
  GETPID(39, Task.UNTRACED),
  CLONE(56, Task.UNTRACED),
  NO_SUCH_CALL(10_000, Task.UNTRACED),
  GETPID_PTRACE(39, Task.PTRACE),
  CLONE_PTRACE(56, Task.PTRACE),
  GETPID_SECCOMP(39, Task.SECCOMP),
  GETPID_AUDIT(39, Task.AUDIT),
  GETPID_TRACEPOINT(39, Task.TRACEPOINT),
  CLONE_SECCOMP(56, Task.SECCOMP),
  CLONE_AUDIT(56, Task.AUDIT),
  CLONE_TRACEPOINT(56, Task.TRACEPOINT),
  NO_SUCH_CALL_PTRACE(10_000, Task.PTRACE),
  FORK(57, Task.UNTRACED),
  EXECVE_SECCOMP(59, Task.SECCOMP);

  static final List<Paths> ALL = List.of(values());

  /** Paths that nobody had measured when the model's rules were set. */
  static final Set<Paths> FRESH = EnumSet.range(CLONE_SECCOMP, EXECVE_SECCOMP);

  /** Whether a path's name is that of a fresh one. */
  static boolean fresh(String name) {
    return FRESH.stream().anyMatch(path -> path.toString().equals(name));
  }

  private final int number;
  private final Task task;

  Paths(int number, Task task) {
    this.number = number;
    this.task = task;
  }

  CallSequence sequence() {
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
    return task == Task.UNTRACED ? call : call + " " + task;
  }
}
