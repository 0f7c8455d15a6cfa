package entrylab.sweep.call;

import entrylab.machine.TaskCall;

/**
 * A call that a workload makes, by a kind of task: everything that decides a trace.
 *
 * <pre>{@code
 * show(new CallKind(39, 0, 0).call()); // getpid by a task without work
 * }</pre>
 *
 * @param number of the syscall
 * @param task that makes it
 */
public record CallKind(int number, TaskKind task) {
  public CallKind(int number, int flags, int stack) {
    this(number, new TaskKind(flags, stack));
  }

  /** The task's flags word. */
  public int flags() {
    return task.flags();
  }

  /** The call as the machine makes it. */
  public TaskCall call() {
    return TaskCall.of(number, task.flags());
  }

  @Override
  public String toString() {
    return call().toString();
  }
}
