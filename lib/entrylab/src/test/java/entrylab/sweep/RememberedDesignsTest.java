package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.Afresh;
import entrylab.core.replay.Footprint;
import entrylab.core.replay.Timings;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.AssemblyException;
import entrylab.image.Delivery;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.Mitigation;
import entrylab.image.MitigationList;
import entrylab.image.MitigationSet;
import entrylab.isa.ControlFlow;
import entrylab.machine.Machine;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.TaskCall;
import entrylab.placement.Blocks;
import entrylab.placement.Placement;
import entrylab.placement.TraceMover;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.PathStore;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.call.WorkCosts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Remembered timing against timing the same sequence afresh, on the designs themselves: with and
 * without x32, calls of the 64-bit and the x32 range, traced and not, returning by SYSRET and by
 * IRET, as linked and at drawn placements, with and without mitigations, handlers and tracers free
 * or with what they touch, with pollution and call depths.
 *
 * <p>Design, CPU and set of mitigations take turns, a design that only FRED enters on the CPUs that
 * have it; the rest is drawn from the seed. {@code -Dentrylab.deep=true} takes forty times as many.
 */
class RememberedDesignsTest {
  private static final int TRIES = Boolean.getBoolean("entrylab.deep") ? 960 : 24;
  private static final int CALLS = 60;
  private static final int NUMBERS = 4;
  private static final int PLACEMENTS = 5;
  private static final long SEED = 1;
  private static final int X32_BIT = 0x40000000;
  private static final long TRAP_FLAG = 0x100;

  /** Each set, and each mitigation that no set has. */
  private static final List<MitigationList> MITIGATIONS =
      Stream.concat(
              MitigationSet.all().stream().map(MitigationSet::mitigations),
              Arrays.stream(Mitigation.values())
                  .filter(one ->
                      MitigationSet.all().stream().noneMatch(set -> set.mitigations().has(one)))
                  .map(MitigationList::of))
          .toList();

  private static final List<Tracing> TRACINGS =
      List.of(Tracing.PTRACE, Tracing.SECCOMP, Tracing.AUDIT, Tracing.TRACEPOINT);

  /** The calls of one try, and what of a call's kind they met. */
  private record Try(
      List<CompiledTrace> traces,
      int[] callers,
      List<List<Footprint>> footprints,
      Set<String> met) {}

  @Test
  void rememberedTimingEqualsTimingTheSameSequenceAfreshOnEveryDesignAndCpu() {
    List<Design> designs = Designs.all();
    List<String> cpus = Cpus.names();
    List<MitigationList> queue = new ArrayList<>(MITIGATIONS);
    Set<String> met = new HashSet<>();
    Set<String> broken = new HashSet<>();
    for (int seed = 0; seed < TRIES; seed++) {
      var random = new SplittableRandom(seed);
      Design design = designs.get(seed % designs.size());
      List<String> able = cpus.stream().filter(name -> canEnter(Cpus.get(name), design)).toList();
      Cpu cpu = Cpus.get(able.get(seed % able.size()));
      var plain = new ImageOptions(random.nextInt(4) > 0, MarkedList.MERGE);
      var options = plain.with(ImageOptions.MITIGATIONS, mitigations(design, plain, seed, queue));
      Cost cost = Cost.values()[random.nextInt(Cost.values().length)];
      UserProgram user = user(random);
      Try some = calls(design, cpu, options, cost, random);
      if (some.traces().isEmpty()) {
        broken.add(design.name());
        continue;
      }
      met.addAll(some.met());
      met.addAll(List.of(cpu.name(), cost.toString(), options.x32() ? "x32 on" : "x32 off"));
      met.add(user.codeBytes() > 0 ? "polluted" : "warm");
      met.add("mitigations " + options.mitigations());
      int usual = random.nextInt(some.traces().size());
      new Afresh(new Timings(cpu), some.traces(), some.callers(), user, some.footprints())
          .assertSame(
              seed,
              CALLS,
              draw -> draw.nextInt(3) == 0 ? draw.nextInt(some.traces().size()) : usual,
              i -> i / 5 % 3);
    }
    Set<String> others = new HashSet<>(broken);
    others.removeAll(Set.of("rsp-check-asm-slow", "trampoline-seed"));
    assertEquals(Set.of(), others, "only designs made to break bring no call back");
    Set<String> all = new HashSet<>(cpus);
    all.addAll(List.of("dispatch", "whole", "x32 on", "x32 off", "polluted", "warm"));
    all.addAll(List.of("as linked", "at a drawn placement"));
    all.add("mitigations " + MitigationList.NONE);
    MITIGATIONS.forEach(some -> all.add("mitigations " + some));
    all.addAll(List.of("x32 call", "traced", "IRET", "SYSRET", "ERETU"));
    all.removeAll(met);
    assertEquals(Set.of(), all, "never met");
  }

  private static boolean canEnter(Cpu cpu, Design design) {
    return switch (Delivery.of(design.image(ImageOptions.DEFAULT))) {
      case SYSCALL -> true;
      case FRED -> cpu.states(Parameter.FRED_DELIVERY);
    };
  }

  /**
   * The first that a design has a place for, which goes to the end of the queue; none every other
   * time.
   */
  private static MitigationList mitigations(
      Design design, ImageOptions options, int seed, List<MitigationList> queue) {
    if (seed % 2 == 0) {
      return MitigationList.NONE;
    }
    MitigationList next =
        queue.stream().filter(some -> hasPlace(design, options, some)).findFirst().orElseThrow();
    queue.remove(next);
    queue.add(next);
    return next;
  }

  private static boolean hasPlace(Design design, ImageOptions options, MitigationList some) {
    try {
      design.image(options.with(ImageOptions.MITIGATIONS, some));
      return true;
    } catch (AssemblyException e) {
      return false;
    }
  }

  private static UserProgram user(SplittableRandom random) {
    int bytes = 1024 * (random.nextBoolean() ? 0 : 1 + random.nextInt(48));
    return new UserProgram(bytes, bytes / 2, bytes / 64, 1 + random.nextInt(20));
  }

  private static Try calls(
      Design design, Cpu cpu, ImageOptions options, Cost cost, SplittableRandom random) {
    var table = options.table();
    var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
    List<CompiledTrace> traces = new ArrayList<>();
    List<Integer> callers = new ArrayList<>();
    List<List<Footprint>> footprints = new ArrayList<>();
    Set<String> met = new HashSet<>();
    int placement = random.nextInt(PLACEMENTS);
    var mover = new TraceMover(Blocks.of(design.image(options)).at(Placement.of(SEED, placement)));
    met.add(placement == 0 ? "as linked" : "at a drawn placement");
    try (var store = new PathStore(design.image(options))) {
      for (int wrapper = 0; wrapper < NUMBERS; wrapper++) {
        int slot = random.nextInt(table.slots());
        boolean x32 = random.nextInt(3) == 0;
        int number = x32 ? slot | X32_BIT : slot;
        boolean stepped = random.nextInt(4) == 0;
        int traced = TRACINGS.get(random.nextInt(TRACINGS.size())).flags();
        for (int flags : new int[] {0, traced}) {
          var key =
              new TaskCall(
                  number,
                  flags,
                  0,
                  StandardBehaviour.INSTANCE,
                  Machine.USER_FLAGS | (stepped ? TRAP_FLAG : 0));
          String name = design.name() + ", " + cpu.name() + ", call " + number;
          var trace = mover.moved(store.path(key).trace(name, flags == 0 ? 0 : 1));
          traces.add(compiler.compile(trace));
          callers.add(wrapper);
          var kind = new CallKind(slot, flags, 0);
          footprints.add(cost.work(kind, table, WorkCosts.shipped()).footprints());
          byte[] end = trace.steps().getLast().code();
          met.add(
              switch (ControlFlow.of(end)) {
                case IRET, SYSRET, ERETU -> ControlFlow.of(end).name();
                default -> throw new AssertionError(name + " does not return");
              });
          met.add(x32 ? "x32 call" : "64-bit call");
          met.add(flags == 0 ? "untraced" : "traced");
        }
      }
    } catch (BrokenPathException e) {
      return new Try(List.of(), new int[0], List.of(), Set.of());
    }
    return new Try(traces, callers.stream().mapToInt(Integer::intValue).toArray(), footprints, met);
  }
}
