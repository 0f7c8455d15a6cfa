package entrylab.cli;

import entrylab.sweep.Sweep;
import entrylab.workload.TracingSchedule;
import picocli.CommandLine.Option;

/** What a sweep makes of a workload's tasks. */
final class TaskOptions {
  @Option(
      names = "--schedule",
      paramLabel = "TASK:KIND@FROM-TO,...",
      converter = ScheduleWord.class,
      description =
          "Trace these tasks (numbers from 0, or all) in these ways, from one call to another, in"
              + " place of shares.")
  private TracingSchedule schedule;

  @Option(
      names = "--stacks",
      paramLabel = "N",
      description = "How many tasks have a stack and thread_info of their own; default: 1.")
  private Integer stacks;

  @Option(
      names = "--call-depth",
      paramLabel = "N",
      description =
          "Frames of the user program that a call returns through, which a shifted return stack"
              + " mispredicts; default: 1; with --cpu.")
  private Integer depth;

  /**
   * A sweep with these settings.
   *
   * @throws IllegalArgumentException if there are more stacks or frames than can be
   */
  Sweep of(Sweep sweep) {
    Sweep scheduled = schedule == null ? sweep : sweep.schedule(schedule);
    Sweep stacked = stacks == null ? scheduled : scheduled.stacks(stacks);
    return depth == null ? stacked : stacked.callDepth(depth);
  }
}
