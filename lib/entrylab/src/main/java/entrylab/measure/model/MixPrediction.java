package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.Timings;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.image.EntryImage;
import entrylab.measure.record.CallMode;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.UserCode;
import entrylab.measure.worker.Worker;
import entrylab.measure.worker.WorkerException;
import entrylab.measure.worker.WorkerTrace;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The model's figures for sequences of different calls through one design, or through none: the
 * worker's own instructions, call by call, on one simulated core that keeps its caches and
 * predictors from call to call.
 */
final class MixPrediction {
  /** Calls recorded together: few enough for the recorder, a power of two. */
  private static final int TOGETHER = 32;

  /** Rounds after which a sequence counts as learnt in any case. */
  private static final int MOST_ROUNDS = 8;

  /**
   * The program in between makes predictors forget; and the host has no more rounds to learn in.
   */
  private static final int MOST_ROUNDS_POLLUTED = 2;

  /** Share by which two rounds may differ and yet count as alike. */
  private static final double SETTLED = 0.005;

  private static final UserCode EMPTY_PROGRAM = UserCode.of(List.of(0));

  private final Timings timings;
  private final Map<CallSequence.Issued, Integer> places = new HashMap<>();
  private final List<CompiledTrace> traces = new ArrayList<>();

  /**
   * Records each call once.
   *
   * @param worker that holds the design
   * @param number of the design in it, or {@link TimedBatch#NO_DESIGN}
   * @param mode one that makes different calls
   * @param calls all that sequences will be made of
   * @throws WorkerException if one does not come back
   */
  MixPrediction(
      Cpu cpu, Worker worker, int number, CallMode mode, Collection<CallSequence.Issued> calls) {
    timings = new Timings(cpu);
    List<CallSequence.Issued> distinct = calls.stream().distinct().toList();
    var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
    long user = EMPTY_PROGRAM.address(0);
    for (int from = 0; from < distinct.size(); from += TOGETHER) {
      CallSequence some = padded(distinct, from);
      List<Trace> each =
          WorkerTrace.of(worker, new TimedBatch(mode.routine(), number, some, 1, 0, user)).each();
      for (int i = 0; i < TOGETHER && from + i < distinct.size(); i++) {
        places.put(some.calls().get(i), traces.size());
        traces.add(compiler.compile(each.get(i)));
      }
    }
  }

  /**
   * A worker for it. Its program between calls returns at once: what that program touches is the
   * simulated core's to touch.
   */
  static Worker worker(EntryImage image) {
    return new Worker(List.of(image), List.of(), EMPTY_PROGRAM.segments(), Worker.ANY_CPU);
  }

  private static CallSequence padded(List<CallSequence.Issued> calls, int from) {
    List<CallSequence.Issued> some = new ArrayList<>();
    for (int i = 0; i < TOGETHER; i++) {
      some.add(calls.get(Math.min(from + i, calls.size() - 1)));
    }
    return new CallSequence(some);
  }

  /**
   * Core cycles per call of a round of the sequence, the worker's loop included, once a round takes
   * as long as the one before it: predictors learn a sequence for many rounds, and the worker makes
   * hundreds.
   *
   * @param user what the program between two calls touches; its own time is not counted
   */
  double cycles(CallSequence sequence, UserProgram user) {
    // One loop makes all calls, so they return to one place.
    Simulator simulator = new Simulator(timings, traces, new int[traces.size()], user);
    long before = round(simulator, sequence);
    long cycles = round(simulator, sequence);
    int most = user.equals(UserProgram.LOOP) ? MOST_ROUNDS : MOST_ROUNDS_POLLUTED;
    for (int i = 2; i < most && Math.abs(cycles - before) > SETTLED * cycles; i++) {
      before = cycles;
      cycles = round(simulator, sequence);
    }
    simulator.check();
    return (double) cycles / sequence.calls().size();
  }

  private long round(Simulator simulator, CallSequence sequence) {
    long cycles = 0;
    for (CallSequence.Issued call : sequence.calls()) {
      cycles += simulator.run(places.get(call)).total();
    }
    return cycles;
  }
}
