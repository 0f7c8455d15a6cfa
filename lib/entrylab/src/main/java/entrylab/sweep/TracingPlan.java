package entrylab.sweep;

import entrylab.sweep.call.TaskKind;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.TracingSchedule;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which tasks are traced, and how, at one point of a sweep. */
sealed interface TracingPlan {

  /** The label of what traced means. */
  Tracing tracing();

  /** The share of syscalls made by a traced task: as asked for, or as drawn. */
  TracedShare share(DrawnCalls draw);

  /**
   * Every kind of task that can make a call.
   *
   * @param stacks how many stacks the workload's tasks share
   */
  List<TaskKind> kinds(int stacks);

  /** A cursor from the first call on: takes the task that makes a call, gives its flags word. */
  IntUnaryOperator flags(long seed);

  /** The stack of a task. */
  int stack(int task, int flags, int stacks);

  /**
   * Each call is made by a traced task with the same probability. Every task has a traced twin with
   * a stack of its own.
   */
  record ByShare(Tracing tracing, TracedShare share) implements TracingPlan {
    @Override
    public TracedShare share(DrawnCalls draw) {
      return share;
    }

    @Override
    public List<TaskKind> kinds(int stacks) {
      Stream<TaskKind> untraced = IntStream.range(0, stacks).mapToObj(s -> new TaskKind(0, s));
      Stream<TaskKind> traced =
          IntStream.range(stacks, 2 * stacks).mapToObj(s -> new TaskKind(tracing.flags(), s));
      return Stream.concat(
              share.value() < 1 ? untraced : Stream.empty(),
              share.value() > 0 ? traced : Stream.empty())
          .toList();
    }

    @Override
    public IntUnaryOperator flags(long seed) {
      RandomGenerator choice = DrawnCalls.tracedChoice(seed);
      int flags = tracing.flags();
      return task -> choice.nextDouble() < share.value() ? flags : 0;
    }

    @Override
    public int stack(int task, int flags, int stacks) {
      return task % stacks + (flags == 0 ? 0 : stacks);
    }
  }

  /** Tasks are traced as a schedule says, and switched midway. */
  record BySchedule(TracingSchedule schedule) implements TracingPlan {
    @Override
    public Tracing tracing() {
      return Tracing.SCHEDULED;
    }

    @Override
    public TracedShare share(DrawnCalls draw) {
      return new TracedShare(draw.tracedShare());
    }

    @Override
    public List<TaskKind> kinds(int stacks) {
      return schedule.flagWords().stream()
          .flatMap(
              flags -> IntStream.range(0, stacks).mapToObj(stack -> new TaskKind(flags, stack)))
          .toList();
    }

    @Override
    public IntUnaryOperator flags(long seed) {
      return schedule.cursor()::next;
    }

    @Override
    public int stack(int task, int flags, int stacks) {
      return task % stacks;
    }
  }
}
