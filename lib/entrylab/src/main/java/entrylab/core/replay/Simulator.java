package entrylab.core.replay;

import entrylab.core.branch.RunPredictions;
import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.Timeline;
import entrylab.core.pipeline.Timing;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.pipeline.TraceEvent;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One core that runs system calls one after the other, a user program in between.
 *
 * <p>All traces that can occur are stated at the start, so that cache sets which never overflow
 * need not be simulated for ever. CPUs whose caches and predictors are alike are run at once: what
 * these answer is found once, and timed on each. Not safe for use by several threads; build one per
 * thread.
 */
public final class Simulator {
  private final CallReplay replay;
  private final CallTimer[] timers;

  private int last = CallReplay.NOWHERE;
  private long runs;

  /**
   * A cold core.
   *
   * @param timings of the CPU; what it knows is used, and what is timed here is left there
   * @param traces every trace that will be run, each compiled for the CPU
   * @param callers which of the user program's wrappers calls each trace, from 0: traces of one
   *     system call may share one
   */
  public Simulator(Timings timings, List<CompiledTrace> traces, int[] callers, UserProgram user) {
    this(timings, traces, callers, user, Collections.nCopies(traces.size(), List.of()));
  }

  /**
   * A cold core whose calls touch more than their traces say.
   *
   * @param footprints of each trace, touched when it is over; they cost the calls after it what
   *     they push out, and nothing else
   */
  public Simulator(
      Timings timings,
      List<CompiledTrace> traces,
      int[] callers,
      UserProgram user,
      List<List<Footprint>> footprints) {
    this(List.of(timings), List.of(traces), callers, user, footprints);
  }

  /**
   * A cold core that is timed as each of several CPUs of one {@link CoreShape}.
   *
   * @param timings of each CPU
   * @param traces every trace that will be run, for each CPU as compiled for it
   * @throws IllegalArgumentException if caches and predictors of two CPUs would be asked or would
   *     answer differently
   */
  public Simulator(
      List<Timings> timings,
      List<List<CompiledTrace>> traces,
      int[] callers,
      UserProgram user,
      List<List<Footprint>> footprints) {
    Cpu first = timings.getFirst().cpu();
    if (timings.size() > 1) {
      CoreShape shape = CoreShape.of(first);
      List<List<TraceEvent>> events = events(traces.getFirst());
      for (int i = 1; i < timings.size(); i++) {
        Cpu other = timings.get(i).cpu();
        if (!CoreShape.of(other).equals(shape) || !events(traces.get(i)).equals(events)) {
          throw new IllegalArgumentException(
              other.name() + " does not answer calls as " + first.name() + " does");
        }
      }
    }
    replay = new CallReplay(first, traces.getFirst(), callers, user, footprints);
    timers =
        IntStream.range(0, timings.size())
            .mapToObj(i -> new CallTimer(timings.get(i), traces.get(i)))
            .toArray(CallTimer[]::new);
  }

  private static List<List<TraceEvent>> events(List<CompiledTrace> traces) {
    return traces.stream().map(CompiledTrace::events).toList();
  }

  /**
   * A cold core.
   *
   * @param traces every trace that will be run; each is a kind of its own to the user program
   * @throws IllegalArgumentException if a trace cannot be compiled for the CPU
   */
  public static Simulator of(Cpu cpu, List<Trace> traces, UserProgram user, UnknownForm unknown) {
    var compiler = new TraceCompiler(cpu, unknown);
    return new Simulator(
        new Timings(cpu),
        traces.stream().map(compiler::compile).toList(),
        IntStream.range(0, traces.size()).toArray(),
        user);
  }

  /** Makes the core cold again, as if nothing had run; what is known of timings stays. */
  public void restart() {
    restart(RunPredictions.NONE);
  }

  private void restart(RunPredictions run) {
    replay.restart(run);
    for (CallTimer timer : timers) {
      timer.restart();
    }
    last = CallReplay.NOWHERE;
    runs = 0;
  }

  /**
   * Makes the core cold again but for what stays in its caches once it has been there: as {@link
   * #restart}, and one run of each trace that nobody looks at. What may be pushed out, and what
   * predictors have to learn, comes with the runs that follow.
   */
  public void restartSettled() {
    restartSettled(RunPredictions.NONE);
  }

  /**
   * Makes the core cold but for what stays, before a run that other cores make as well; to be
   * {@linkplain #end ended}.
   *
   * @param run what is known of it, and where answers are kept: the same traces in the same order
   */
  public void restartSettled(RunPredictions run) {
    restart(run);
    replay.settle();
  }

  /**
   * Tells that a run is over, so that others may use what was answered in it.
   *
   * @throws IllegalStateException if answers of another run were used, and it was longer
   */
  public void end() {
    replay.state().branches().end();
  }

  /** The only user program up to its next system call, and that call. */
  public Timing run(int trace) {
    return run(trace, 0);
  }

  /**
   * A user program up to its next system call, and that call.
   *
   * @param program which one, from 0: each returns from the call that it made itself last, wherever
   *     others have left the predictors meanwhile
   * @return how long it took; on the first CPU, if there are several
   */
  public Timing run(int trace, int program) {
    runs++;
    enter(trace, program);
    boolean undisturbed = replay.call(trace, program);
    Timing first = timers[0].time(trace, replay, undisturbed);
    for (int i = 1; i < timers.length; i++) {
      timers[i].time(trace, replay, undisturbed);
    }
    replay.touch(trace);
    return first;
  }

  /** How long the last run took on a CPU, from 0. */
  public Timing timing(int cpu) {
    return timers[cpu].last();
  }

  /**
   * The only user program up to its next system call, and that call, for what they leave in caches
   * and predictors alone: it is not timed, so that a call of 100,000 instructions may miss what it
   * likes.
   */
  public void warm(int trace) {
    enter(trace, 0);
    replay.call(trace, 0);
    for (CallTimer timer : timers) {
      timer.carry(CarriedStores.NONE);
    }
    replay.touch(trace);
  }

  /** All that happens up to the first instruction of a call. */
  private void enter(int trace, int program) {
    int wrong = replay.resume(program);
    for (CallTimer timer : timers) {
      timer.enter(wrong);
    }
    last = trace;
  }

  /**
   * What the last run waited for on the first CPU, instruction by instruction.
   *
   * @throws IllegalStateException if nothing has run
   */
  public Timeline explain() {
    if (last == CallReplay.NOWHERE) {
      throw new IllegalStateException("nothing has run yet");
    }
    return timers[0].explain(last, replay.replay(last).outcomes());
  }

  /** Instruction forms of these traces whose cost on a CPU is an estimate; results say so. */
  public Set<String> estimated(int cpu, int... some) {
    return timers[cpu].estimated(some);
  }

  /** A CPU, from 0. */
  public Cpu cpu(int number) {
    return timers[number].cpu();
  }

  /** System calls run. */
  public long runs() {
    return runs;
  }

  /** How many of them had to be timed on the first CPU; the others were remembered. */
  public long timed() {
    return timers[0].timed();
  }

  /** Returns of the user program that were mispredicted. */
  public long userMispredicts() {
    return replay.userMispredicts();
  }

  /** Branches mispredicted by kernel and user program together. */
  public long mispredicts() {
    return replay.state().branches().mispredicts();
  }

  /** Branches of both whose target was found only when decoded. */
  public long resteers() {
    return replay.state().branches().resteers();
  }

  /**
   * Re-derives all counters; to be called at the end of each run.
   *
   * @throws IllegalStateException if one is off
   */
  public void check() {
    replay.state().check();
    for (int cpu = 0; cpu < timers.length; cpu++) {
      counts(cpu).check();
    }
  }

  /** Everything that is counted of runs on a CPU, and of their branches. */
  RunCounts counts(int cpu) {
    return timers[cpu].counts(runs, replay);
  }
}
