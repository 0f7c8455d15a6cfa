package entrylab.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.branch.Prediction;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.OutOfOrderCore;
import entrylab.core.pipeline.Timing;
import entrylab.core.pipeline.TraceEvent;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/**
 * A random sequence of calls run twice: by the simulator, which skips settled events and remembers
 * timings, and by a core that replays every event, times every call, and carries its stores over.
 */
public final class Afresh {
  private static final int NOWHERE = -1;

  private final Timings timings;
  private final List<CompiledTrace> traces;
  private final int[] callers;
  private final UserProgram user;
  private final List<List<Footprint>> footprints;

  /** From what a simulator needs. */
  public Afresh(
      Timings timings,
      List<CompiledTrace> traces,
      int[] callers,
      UserProgram user,
      List<List<Footprint>> footprints) {
    this.timings = timings;
    this.traces = traces;
    this.callers = callers;
    this.user = user;
    this.footprints = footprints;
  }

  /**
   * Compares call by call, and the counters at the end.
   *
   * @param next draws a trace
   * @param program which user program makes a call
   */
  public void assertSame(
      long seed, int length, ToIntFunction<RandomGenerator> next, IntUnaryOperator program) {
    Cpu cpu = timings.cpu();
    var simulator = new Simulator(timings, traces, callers, user, footprints);
    var state = new CoreState(cpu);
    var around = new ProgramEvents(cpu.count(Parameter.UOP_CACHE_WINDOW));
    var core = new OutOfOrderCore(cpu);
    CarriedStores carried = CarriedStores.NONE;
    var random = new SplittableRandom(seed);
    int[] last = new int[length];
    Arrays.fill(last, NOWHERE);
    for (int i = 0; i < length; i++) {
      int maker = program.applyAsInt(i);
      int trace = next.applyAsInt(random);
      if (last[maker] != NOWHERE) {
        int wrong = mispredicted(state, ProgramEvents.returns(user, callers[last[maker]]));
        carried = carried.after(wrong * cpu.count(Parameter.MISPREDICT));
      }
      around.work(user).forEach(state::answer);
      ProgramEvents.calls(user, callers[trace]).forEach(state::answer);
      last[maker] = trace;
      state.beginTrace();
      List<TraceEvent> events = traces.get(trace).events();
      byte[] outcomes = new byte[events.size()];
      for (int e = 0; e < outcomes.length; e++) {
        outcomes[e] = state.answer(events.get(e));
      }
      Timing fresh = core.time(traces.get(trace), outcomes, carried);
      carried = core.carried();
      footprints.get(trace).forEach(f -> around.footprint(f).forEach(state::answer));
      String where = "call " + i + ", " + traces.get(trace).name() + ", seed " + seed;
      assertEquals(fresh, simulator.run(trace, maker), where);
    }
    assertEquals(state.branches().mispredicts(), simulator.mispredicts());
    assertEquals(state.branches().resteers(), simulator.resteers());
    simulator.check();
    state.check();
  }

  private static int mispredicted(CoreState state, List<TraceEvent> events) {
    int wrong = 0;
    for (TraceEvent event : events) {
      wrong += state.answer(event) == Prediction.MISPREDICT.ordinal() ? 1 : 0;
    }
    return wrong;
  }
}
