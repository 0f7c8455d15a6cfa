package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpus;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.Timings;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Designs;
import entrylab.path.Trace;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.Tracing;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A core that begins with what settles in its caches against one that has really run everything
 * once: once each trace has run twice on either, they take the same cycles call by call.
 */
class SettledStartTest {
  private static final List<String> CALLS = List.of("getpid", "clone", "read", "execve");
  private static final int CALLS_COMPARED = 150;

  /** Executed once, for all CPUs. */
  private static final List<Trace> TRACES =
      CALLS.stream()
          .map(name -> TimedCall.of(Designs.get("merged-v4.6"), name))
          .flatMap(call -> Stream.of(call.trace(), call.traced(Tracing.PTRACE).trace()))
          .toList();

  private static List<CompiledTrace> traces(String cpu) {
    var compiler = new TraceCompiler(Cpus.get(cpu), UnknownForm.ESTIMATE);
    return TRACES.stream().map(compiler::compile).toList();
  }

  private static void assertSame(String cpu, UserProgram user) {
    List<CompiledTrace> traces = traces(cpu);
    int[] callers = {0, 0, 1, 1, 2, 2, 3, 3};
    var whole = new Simulator(new Timings(Cpus.get(cpu)), traces, callers, user);
    var settled = new Simulator(new Timings(Cpus.get(cpu)), traces, callers, user);
    for (int i = 0; i < traces.size(); i++) {
      whole.run(i);
    }
    settled.restartSettled();
    for (int i = 0; i < traces.size(); i++) {
      settled.run(i);
    }
    for (int i = 0; i < traces.size(); i++) {
      whole.run(i);
      settled.run(i);
    }
    var random = new SplittableRandom(1);
    for (int i = 0; i < CALLS_COMPARED; i++) {
      int trace = random.nextInt(traces.size());
      assertEquals(whole.run(trace), settled.run(trace), cpu + ", call " + i);
    }
    whole.check();
    settled.check();
  }

  @Test
  void aWarmCoreIsTheSame() {
    Cpus.names().forEach(cpu -> assertSame(cpu, UserProgram.LOOP));
  }

  @Test
  void aPollutedCoreIsTheSame() {
    Cpus.names().forEach(cpu -> assertSame(cpu, UserProgram.polluting(64 * 1024)));
  }

  /** What a call leaves pending hangs on no store that was pending before it. */
  @Test
  void callsThatAreNotTimedLeaveTheCoreAsTimedOnesDo() {
    for (String cpu : Cpus.names()) {
      List<CompiledTrace> traces = traces(cpu);
      int[] callers = {0, 0, 1, 1, 2, 2, 3, 3};
      var timed = new Simulator(new Timings(Cpus.get(cpu)), traces, callers, UserProgram.LOOP);
      var untimed = new Simulator(new Timings(Cpus.get(cpu)), traces, callers, UserProgram.LOOP);
      var random = new SplittableRandom(2);
      for (int i = 0; i < CALLS_COMPARED; i++) {
        int trace = random.nextInt(traces.size());
        timed.run(trace);
        untimed.warm(trace);
        trace = random.nextInt(traces.size());
        timed.run(trace);
        untimed.run(trace);
        trace = random.nextInt(traces.size());
        assertEquals(timed.run(trace), untimed.run(trace), cpu + ", call " + i);
      }
      timed.check();
      untimed.check();
    }
  }
}
