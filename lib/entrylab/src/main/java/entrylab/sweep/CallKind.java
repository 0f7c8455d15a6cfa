package entrylab.sweep;

import entrylab.machine.TaskCall;

/**
 * A call that a workload makes, by a kind of task: everything that decides a trace.
 *
 * @param number of the syscall
 * @param task that makes it
 */
record CallKind(int number, TaskKind task) {
  CallKind(int number, int flags, int stack) {
    this(number, new TaskKind(flags, stack));
  }

  /** The task's flags word. */
  int flags() {
    return task.flags();
  }

  /** The call as the machine makes it. */
  TaskCall call() {
    return TaskCall.of(number, task.flags());
  }

  @Override
  public String toString() {
    return call().toString();
  }
}
