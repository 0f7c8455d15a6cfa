package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.Afresh;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.Timings;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.placement.Blocks;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.placement.TraceMover;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.PathStore;
import entrylab.sweep.call.Tracing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What placements share, and CPUs of one pipeline: a path is decoded once for all of them, and code
 * that is cut into windows alike is timed once. Design and CPU take turns; placements and calls are
 * drawn from the seed.
 */
class PlacedTimingsTest {
  private static final ImageOptions OPTIONS = ImageOptions.DEFAULT;
  private static final int PLACEMENTS = 6;
  private static final int NUMBERS = 3;
  private static final int CALLS = 40;
  private static final Placements MOST = Placements.spread(Placements.MOST);
  private static final List<String> DESIGNS =
      List.of("v4.4-stubs", "merged-v4.6", "trampoline-slowpath", "merged-302f5b26");

  private static List<CallKind> kinds(SplittableRandom random) {
    int traced = Tracing.PTRACE.flags();
    return IntStream.range(0, NUMBERS)
        .map(i -> random.nextInt(OPTIONS.table().slots()))
        .boxed()
        .flatMap(
            number -> IntStream.of(0, traced).mapToObj(flags -> new CallKind(number, flags, 0)))
        .toList();
  }

  @Test
  void aPreparedPathCompiledAtAPlacementIsThePathMovedThereAndCompiled() {
    int compared = 0;
    for (int seed = 0; seed < Cpus.names().size(); seed++) {
      var random = new SplittableRandom(seed);
      Design design = Designs.get(DESIGNS.get(seed % DESIGNS.size()));
      Cpu cpu = Cpus.get(Cpus.names().get(seed));
      var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
      var blocks = Blocks.of(design.image(OPTIONS));
      try (var store = new PathStore(design.image(OPTIONS))) {
        for (CallKind kind : kinds(random)) {
          var trace = store.path(kind.call()).trace(kind.toString(), 0);
          var prepared = compiler.prepare(trace);
          for (int i = 0; i < PLACEMENTS; i++) {
            var moves = blocks.at(Placement.of(seed, 1 + random.nextInt(MOST.count())));
            CompiledTrace moved = compiler.compile(new TraceMover(moves).moved(trace));
            CompiledTrace placed = compiler.compile(prepared, moves::of);
            String where = design.name() + ", " + cpu.name() + ", " + kind;
            assertEquals(moved.events(), placed.events(), where);
            assertEquals(moved.shape(), placed.shape(), where);
            compared++;
          }
        }
      }
    }
    assertEquals(Cpus.names().size() * 2 * NUMBERS * PLACEMENTS, compared);
  }

  @Test
  void timingsKnownFromOtherPlacementsAreThoseOfTimingAfresh() {
    long timed = 0;
    long alone = 0;
    for (int seed = 0; seed < Cpus.names().size(); seed++) {
      var random = new SplittableRandom(seed);
      Design design = Designs.get(DESIGNS.get(seed % DESIGNS.size()));
      Cpu cpu = Cpus.get(Cpus.names().get(seed));
      var user = UserProgram.polluting(random.nextBoolean() ? 0 : 1 << 15);
      int[] callers = IntStream.range(0, 2 * NUMBERS).map(i -> i / 2).toArray();
      try (var placed = new PlacedDesign(design.image(OPTIONS), MOST, seed)) {
        var paths = new PreparedPaths(placed, cpu, UnknownForm.REFUSE);
        List<CallKind> kinds = kinds(random);
        for (int i = 0; i < PLACEMENTS; i++) {
          var there = new CompiledPaths(paths, random.nextInt(MOST.count()));
          List<CompiledTrace> traces = kinds.stream().map(there::trace).toList();
          new Afresh(paths.timings(), traces, callers, user, none(traces.size()))
              .assertSame(seed, CALLS, draw -> draw.nextInt(traces.size()), call -> 0);
          timed += timed(paths.timings(), traces, callers, user);
          alone += timed(new Timings(cpu), traces, callers, user);
        }
      }
    }
    // What another placement had timed is not timed again.
    assertTrue(timed < alone, "nothing was shared: " + timed + " timed, " + alone + " alone");
  }

  @Test
  void cpusOfOnePipelineTimeAsEachWouldWithTracesAndTimingsOfItsOwn() {
    List<String> alike =
        List.of(
            "haswell",
            "haswell-cold-l1i",
            "haswell-no-return-stack",
            "haswell-last-target",
            "haswell-perfect-btb");
    var random = new SplittableRandom(1);
    int[] callers = IntStream.range(0, 2 * NUMBERS).map(i -> i / 2).toArray();
    List<CallKind> kinds = kinds(random);
    long timed = 0;
    long alone = 0;
    try (var placed = new PlacedDesign(Designs.get("merged-v4.6").image(OPTIONS), MOST, 1)) {
      var haswell = new CompiledPaths(prepared(placed, "haswell"), 1);
      for (String name : alike) {
        var shared = simulator(haswell.on(Cpus.get(name)), kinds, callers);
        var own = simulator(new CompiledPaths(prepared(placed, name), 1), kinds, callers);
        for (int call = 0; call < CALLS; call++) {
          int trace = random.nextInt(kinds.size());
          assertEquals(own.run(trace), shared.run(trace), name);
        }
        timed += shared.timed();
        alone += own.timed();
      }
      assertThrows(IllegalArgumentException.class, () -> haswell.on(Cpus.get("skylake")));
    }
    assertTrue(timed < alone, "nothing was shared: " + timed + " timed, " + alone + " alone");
  }

  private static PreparedPaths prepared(PlacedDesign placed, String cpu) {
    return new PreparedPaths(placed, Cpus.get(cpu), UnknownForm.REFUSE);
  }

  private static Simulator simulator(CompiledPaths paths, List<CallKind> kinds, int[] callers) {
    List<CompiledTrace> traces = kinds.stream().map(paths::trace).toList();
    return new Simulator(paths.timings(), traces, callers, UserProgram.polluting(1 << 12));
  }

  private static <T> List<List<T>> none(int traces) {
    return new ArrayList<>(Collections.nCopies(traces, List.of()));
  }

  private static long timed(
      Timings timings, List<CompiledTrace> traces, int[] callers, UserProgram user) {
    var simulator = new Simulator(timings, traces, callers, user);
    IntStream.range(0, traces.size()).forEach(simulator::run);
    return simulator.timed();
  }
}
