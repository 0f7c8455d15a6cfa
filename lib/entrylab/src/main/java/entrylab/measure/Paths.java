package entrylab.measure;

import java.util.List;

/** The single paths that are measured of every design. */
enum Paths {
  GETPID(39, Task.UNTRACED),
  CLONE(56, Task.UNTRACED),
  NO_SUCH_CALL(10_000, Task.UNTRACED),
  GETPID_PTRACE(39, Task.PTRACE),
  CLONE_PTRACE(56, Task.PTRACE),
  GETPID_SECCOMP(39, Task.SECCOMP),
  GETPID_AUDIT(39, Task.AUDIT),
  GETPID_TRACEPOINT(39, Task.TRACEPOINT);

  static final List<Paths> ALL = List.of(values());

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
          default -> "no-such-call";
        };
    return task == Task.UNTRACED ? call : call + " " + task;
  }
}
