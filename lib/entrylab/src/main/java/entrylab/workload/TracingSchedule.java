package entrylab.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which tasks of a workload are traced how, from which call on: tracing is a property of a task,
 * and can be switched on and off midway.
 *
 * <p>How a task is traced is the work part of its {@code thread_info} flags, so ptrace, seccomp,
 * audit and tracepoints go separately or together; what each bit means is the machine's affair.
 *
 * <pre>{@code
 * // Every task traced by ptrace from call 1000 to call 2000.
 * int ptrace = Tracing.PTRACE.flags();
 * var schedule = TracingSchedule.between(1000, 2000, TracingSchedule.EVERY_TASK, ptrace);
 * show(Sweep.of("switch", "v4.4-stubs").schedule(schedule).run());
 * }</pre>
 *
 * @param switches what changes, by call; before the first nothing is traced
 */
public record TracingSchedule(List<Switch> switches) {
  /** The task of a switch that holds for all tasks, present and to come. */
  public static final int EVERY_TASK = -1;

  /** Nothing is ever traced. */
  public static final TracingSchedule OFF = new TracingSchedule(List.of());

  /**
   * One change.
   *
   * @param call index of the first call of the stream it holds for, counted from 0
   * @param task the task it holds for, or {@link #EVERY_TASK}
   * @param flags the task's work flags from there on, in place of whatever was before; 0 for none
   */
  public record Switch(long call, int task, int flags) {
    /** Refuses calls and tasks that cannot be. */
    public Switch {
      if (call < 0 || task < EVERY_TASK) {
        throw new IllegalArgumentException("no task " + task + " at call " + call);
      }
    }
  }

  /** Sorts the switches by call; of several at one call, later ones in the list win. */
  public TracingSchedule {
    List<Switch> sorted = new ArrayList<>(switches);
    sorted.sort(Comparator.comparingLong(Switch::call));
    switches = List.copyOf(sorted);
  }

  /** All tasks are traced like this from the first call to the last. */
  public static TracingSchedule always(int flags) {
    return new TracingSchedule(List.of(new Switch(0, EVERY_TASK, flags)));
  }

  /** One task is traced like this between two calls, the second excluded; nothing else is. */
  public static TracingSchedule between(long from, long to, int task, int flags) {
    if (to < from) {
      throw new IllegalArgumentException("tracing cannot end at " + to + " and begin at " + from);
    }
    return new TracingSchedule(List.of(new Switch(from, task, flags), new Switch(to, task, 0)));
  }

  /**
   * Every flags word that a task can have, ascending; 0, of a task that is not traced, included.
   */
  public List<Integer> flagWords() {
    return Stream.concat(Stream.of(0), switches.stream().map(Switch::flags))
        .distinct()
        .sorted()
        .toList();
  }

  /** A cursor at the stream's first call. */
  public Cursor cursor() {
    return new Cursor();
  }

  /** Follows a stream call by call; costs a comparison where nothing changes. */
  public final class Cursor {
    private final List<Integer> flags = new ArrayList<>();
    private int everyTask;
    private int nextSwitch;
    private long call;

    private Cursor() {}

    /**
     * Moves to the next call of the stream.
     *
     * @param task the task that makes it
     * @return that task's work flags now
     */
    public int next(int task) {
      while (nextSwitch < switches.size() && switches.get(nextSwitch).call() <= call) {
        apply(switches.get(nextSwitch++));
      }
      call++;
      return task < flags.size() && flags.get(task) != null ? flags.get(task) : everyTask;
    }

    private void apply(Switch change) {
      if (change.task() == EVERY_TASK) {
        everyTask = change.flags();
        flags.clear();
        return;
      }
      while (flags.size() <= change.task()) {
        flags.add(null);
      }
      flags.set(change.task(), change.flags());
    }
  }
}
