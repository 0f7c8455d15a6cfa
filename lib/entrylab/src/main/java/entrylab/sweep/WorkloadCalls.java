package entrylab.sweep;

import entrylab.workload.SyscallStream;
import java.util.function.IntUnaryOperator;

/** A workload's calls one after the other, each by a task that is traced or not. */
final class WorkloadCalls {
  private final SyscallStream stream;
  private final TracingPlan plan;
  private final IntUnaryOperator tracing;
  private final int stacks;
  private int number;
  private int flags;
  private int stack;
  private int program;

  /**
   * Before the first call.
   *
   * @param stacks how many stacks the workload's tasks share
   */
  WorkloadCalls(SyscallStream stream, TracingPlan plan, int stacks, long seed) {
    this.stream = stream;
    this.plan = plan;
    this.tracing = plan.flags(seed);
    this.stacks = stacks;
  }

  /** Moves to the next call. */
  void next() {
    number = stream.next();
    int task = stream.task();
    flags = tracing.applyAsInt(task);
    stack = plan.stack(task, flags, stacks);
    program = task % stacks;
  }

  int number() {
    return number;
  }

  int flags() {
    return flags;
  }

  int stack() {
    return stack;
  }

  /** Which user program makes the call: a task, traced or not, has one as it has a stack. */
  int program() {
    return program;
  }
}
