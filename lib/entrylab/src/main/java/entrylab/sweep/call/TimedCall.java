package entrylab.sweep.call;

import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.machine.Machine;
import entrylab.machine.Path;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.TaskCall;
import entrylab.path.Trace;
import entrylab.placement.Blocks;
import entrylab.placement.Placement;
import entrylab.workload.catalogue.Workloads;
import java.util.Locale;

/**
 * One syscall of one design, to be looked at by itself: which call, by what kind of task.
 *
 * <p>Immutable; each setter returns a changed copy.
 *
 * <pre>{@code
 * show(Listing.of(TimedCall.of(Designs.get("merged-v4.6"), "clone").on(Cpus.get("haswell"))));
 * }</pre>
 *
 * @param design the design
 * @param options what it is built for
 * @param name the call as asked for, a name or a number
 * @param flags the task's flags word
 * @param userFlags the program's rflags; RF and TF decide how it returns
 * @param placement where the design's text and tables lie
 */
public record TimedCall(
    Design design,
    ImageOptions options,
    String name,
    int flags,
    long userFlags,
    Placement placement)
    implements SingleCall {

  /**
   * A call by an ordinary task.
   *
   * @param syscall its name, or any number
   * @throws IllegalArgumentException if the table has no syscall of the name
   */
  public static TimedCall of(Design design, String syscall) {
    TimedCall call =
        new TimedCall(
            design, ImageOptions.DEFAULT, syscall, 0, Machine.USER_FLAGS, Placement.AS_LINKED);
    call.number();
    return call;
  }

  /** In a kernel built with these options. */
  public TimedCall options(ImageOptions wanted) {
    return new TimedCall(design, wanted, name, flags, userFlags, placement);
  }

  /** In a kernel with or without the x32 block. */
  public TimedCall x32(boolean on) {
    return new TimedCall(
        design, options.with(ImageOptions.X32, on), name, flags, userFlags, placement);
  }

  /** In a kernel with another version of the marked list. */
  public TimedCall marked(MarkedList list) {
    return new TimedCall(
        design, options.with(ImageOptions.MARKED, list), name, flags, userFlags, placement);
  }

  /** By a task with this flags word. */
  public TimedCall flags(int word) {
    return new TimedCall(design, options, name, word, userFlags, placement);
  }

  /** By a traced task. */
  public TimedCall traced(Tracing kind) {
    return flags(kind.flags());
  }

  /** By a program with these rflags. */
  public TimedCall userFlags(long rflags) {
    return new TimedCall(design, options, name, flags, rflags, placement);
  }

  @Override
  public TimedCall at(Placement other) {
    return new TimedCall(design, options, name, flags, userFlags, other);
  }

  /**
   * What the program puts into rax; a number need not be in the table.
   *
   * @throws IllegalArgumentException if the table has no syscall of the name
   */
  public long number() {
    if (name.matches("[0-9]{1,9}")) {
      return Long.parseLong(name);
    }
    return Workloads.syscall(name, options.table());
  }

  /** The design assembled. */
  public EntryImage image() {
    return design.image(options);
  }

  /**
   * Its path, recorded now.
   *
   * @throws BrokenPathException if the call does not come back to user mode
   */
  public Path path() {
    try (PathStore store = new PathStore(image())) {
      return store.path(new TaskCall(number(), flags, 0, StandardBehaviour.INSTANCE, userFlags));
    }
  }

  /** Its path as the core model's input. */
  public Trace trace() {
    return placed(steps());
  }

  @Override
  public String code() {
    return design.name();
  }

  /**
   * Whether it executes the same instructions as another call, wherever these lie: then whatever a
   * model says of their cycles is of placements.
   */
  public boolean executesTheSame(TimedCall other) {
    return executed().digest() == other.executed().digest();
  }

  private ExecutedCode executed() {
    Path recorded = path();
    return ExecutedCode.of(recorded, Blocks.of(recorded.image()).at(Placement.AS_LINKED));
  }

  @Override
  public ExecutedSteps steps() {
    return DesignSteps.of(toString(), path());
  }

  @Override
  public String meaning() {
    return "handlers and tracers cost nothing";
  }

  /**
   * Its timeline on a CPU, with everything warm.
   *
   * @throws BrokenPathException if the call does not come back to user mode
   */
  public PathTimeline on(Cpu cpu) {
    return PathTimeline.of(this, cpu, Pollution.NONE);
  }

  @Override
  public String toString() {
    return design.name()
        + ", "
        + name
        + (flags == 0 ? "" : String.format(Locale.ROOT, " with work flags 0x%x", flags))
        + (placement.asLinked() ? "" : ", " + placement);
  }
}
