package entrylab.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.Asm;
import entrylab.core.anchor.CodeWalker;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.Timing;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorTest {
  private static final int KINDS = 16;

  /** Where a kernel keeps modules, in pages of 4 KiB. */
  private static final long MODULES = 0xffffffffc0000000L;

  /** An entry in miniature: save, dispatch through a table, handler, restore, SYSRET. */
  private static final String ENTRY =
      """
      swapgs
      mov %rsp,%gs:16
      mov %gs:8,%rsp
      push $0x2b
      pushq %gs:16
      push %r11
      push %rcx
      push %rax
      push %rdi
      push %rsi
      sub $48,%rsp
      testl $0x100,-16336(%rdi)
      jne 9f
      cmp $545,%eax
      ja 9f
      mov %r10,%rcx
      call *TABLE(,%rax,8)
      mov %rax,56(%rsp)
      cli
      mov 48(%rsp),%rdi
      mov 64(%rsp),%rsi
      mov 72(%rsp),%rcx
      swapgs
      sysretq
      9: ud2
      .balign 64
      .rept 16
      mov %gs:WORD,%eax
      ret
      .balign 16
      .endr
      """;

  private static final List<Trace> TRACES = kinds();

  /** Sixteen kinds that share the entry and differ in handler, table slot and per-CPU word. */
  private static List<Trace> kinds() {
    List<Trace> traces = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      String source =
          ENTRY
              .replace("TABLE", Integer.toString(4096 + 8 * kind * 9))
              .replace("WORD", Integer.toString(8 * kind));
      byte[] code = Asm.assemble(source);
      long handlers = Asm.BASE + code.length - 16 * KINDS;
      traces.add(
          new CodeWalker(code, Asm.BASE)
              .indirectTo(List.of(handlers + 16L * kind))
              .enteredBySyscall()
              .walk("kind " + kind));
    }
    return traces;
  }

  private static Simulator simulator(Cpu cpu, List<Trace> traces, UserProgram user) {
    return Simulator.of(cpu, traces, user, UnknownForm.REFUSE);
  }

  @Test
  void theThirdRunOfATraceIsWarm() {
    var simulator = simulator(Cpus.get("haswell"), TRACES, UserProgram.LOOP);
    Timing cold = simulator.run(0);
    simulator.run(0);
    Timing warm = simulator.run(0);
    int memory = Cpus.get("haswell").count(Parameter.MEMORY_LATENCY);
    // Two lines of the entry and one of the handler come one by one. Of the data one line is waited
    // for, longer than for the first level's 4 cycles, and its page is walked to in 30; the others
    // come meanwhile.
    assertEquals(3, cold.fetch() / memory, cold::toString);
    assertEquals(memory - 4 + 30, cold.data());
    assertEquals(0, warm.fetch());
    assertEquals(0, warm.data());
    assertEquals(0, warm.branch());
    simulator.check();
  }

  @Test
  void thePartsOfTheTimeAddUp() {
    var simulator = simulator(Cpus.get("haswell"), TRACES, UserProgram.polluting(1 << 16));
    var random = new SplittableRandom(1);
    for (int i = 0; i < 300; i++) {
      Timing t = simulator.run(random.nextInt(KINDS));
      assertTrue(t.core() > 0, t.toString());
      assertEquals(
          t.total(), t.privileged() + t.core() + t.fetch() + t.data() + t.branch(), t.toString());
    }
    simulator.check();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sandy-bridge",
        "haswell",
        "skylake",
        "zen2",
        "zen5",
        "haswell-cold-l1i",
        "haswell-no-return-stack",
        "haswell-last-target"
      })
  void rememberedTimingEqualsTimingTheSameSequenceAfresh(String name) {
    assertSameAsFresh(Cpus.get(name), UserProgram.LOOP, 7, 400);
    assertSameAsFresh(Cpus.get(name), UserProgram.polluting(1 << 15), 8, 200);
  }

  @ParameterizedTest
  @CsvSource({
    "haswell, 65536, 150",
    "haswell, 262144, 100",
    "haswell, 1048576, 30",
    "sandy-bridge, 65536, 60",
    "golden-cove, 131072, 60",
    "skylake, 262144, 60",
    "zen2, 65536, 100",
    "zen4, 262144, 60",
    "zen5, 131072, 60",
    "haswell-cold-l1i, 65536, 60",
    "haswell-perfect-btb, 262144, 40"
  })
  void linesAndJumpsThatSweepAreTheSameAsOneAfterTheOther(String name, int bytes, int length) {
    assertSameAsFresh(Cpus.get(name), UserProgram.polluting(bytes), bytes, length);
  }

  @Test
  void aWindowThatAProgramLeavesRoomForIsAskedForEachTime() {
    // 112 windows of two lines: sets 16 to 31 of 32 get six lines of eight. Each of three kinds has
    // a line of its own in set 16, so that it finds it again unless both others came in between.
    var user = new UserProgram(3584, 1 << 16, 0, 1);
    Cpu cpu = Cpus.get("haswell");
    int sets = cpu.count(Parameter.UOP_CACHE_SETS) * cpu.count(Parameter.UOP_CACHE_WINDOW);
    assertSameOfModules(cpu, user, sets, 60);
  }

  /** Runs calls of three pieces of code, as far from each other as is said. */
  private static void assertSameOfModules(Cpu cpu, UserProgram user, int apart, int length) {
    byte[] code = Asm.assemble("jmp 1f\n.balign 32\n1: swapgs\nsysretq");
    List<CompiledTrace> compiled =
        Stream.of(MODULES + 512, MODULES + 512 + apart, MODULES + 512 + 2 * apart)
            .map(base -> new CodeWalker(code, base).enteredBySyscall().walk("module"))
            .map(new TraceCompiler(cpu, UnknownForm.REFUSE)::compile)
            .toList();
    new Afresh(
            new Timings(cpu),
            compiled,
            new int[] {0, 1, 2},
            user,
            Collections.nCopies(3, List.of()))
        .assertSame(1, length, random -> random.nextInt(3), i -> 0);
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void rememberedTimingEqualsFreshTimingWhateverTheSequence(@ForAll int seed) {
    var user = new UserProgram(Math.floorMod(seed, 5) * 4096, 8192, 64, 1 + Math.floorMod(seed, 3));
    assertSameAsFresh(Cpus.get("haswell"), user, seed, 150);
  }

  /**
   * Runs a random sequence twice: by the simulator, which skips settled events and remembers
   * timings, and by a core that replays every event, times every run, and carries its stores over.
   */
  private static void assertSameAsFresh(Cpu cpu, UserProgram user, long seed, int length) {
    assertSameAsFresh(cpu, user, Collections.nCopies(KINDS, List.of()), seed, length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"haswell", "zen2", "haswell-cold-l1i"})
  void handlersAndTracersThatTouchMemoryAreTheSameAfreshToo(String name) {
    var small = new Footprint(0, 512, 1024);
    var large = new Footprint(1, 8192, 20_000);
    List<List<Footprint>> footprints = new ArrayList<>();
    for (int kind = 0; kind < KINDS; kind++) {
      footprints.add(
          List.of(List.<Footprint>of(), List.of(small), List.of(small, large)).get(kind % 3));
    }
    assertSameAsFresh(Cpus.get(name), UserProgram.LOOP, footprints, 5, 200);
    assertSameAsFresh(Cpus.get(name), UserProgram.polluting(1 << 13), footprints, 6, 100);
    assertSameAsFresh(Cpus.get(name), UserProgram.polluting(1 << 16), footprints, 7, 60);
  }

  private static void assertSameAsFresh(
      Cpu cpu, UserProgram user, List<List<Footprint>> footprints, long seed, int length) {
    var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
    List<CompiledTrace> compiled = TRACES.stream().map(compiler::compile).toList();
    int[] callers = IntStream.range(0, KINDS).toArray();
    // Two programs take turns, seven calls each; kind 3 is the usual one.
    new Afresh(new Timings(cpu), compiled, callers, user, footprints)
        .assertSame(
            seed,
            length,
            random -> random.nextInt(4) == 0 ? random.nextInt(KINDS) : 3,
            i -> i / 7 % 2);
  }

  /**
   * A call whose stores all come from memory, lines of one set of the third level, so that the last
   * one waits behind them for hundreds of cycles; and a call that reads more than that one wrote,
   * from sets of its own, so that all its answers are the best.
   */
  private static List<Trace> pending() {
    String far =
        IntStream.rangeClosed(1, 24)
            .mapToObj(i -> "movq %rax," + (0x10000400 + i * 0x80000))
            .collect(Collectors.joining("\n"));
    return Stream.of(far + "\nmovb %al,0x20003041\nsysretq", "mov 0x20003040,%rcx\nsysretq")
        .map(Asm::assemble)
        .map(code -> new CodeWalker(code, Asm.BASE).enteredBySyscall().walk("pending"))
        .toList();
  }

  @Test
  void aPageThatAProgramPushesOutIsTranslatedEachTime() {
    // A module's code lies in pages of 4 KiB: 128 of the program's fill all 32 sets of four.
    assertSameOfModules(Cpus.get("haswell"), UserProgram.polluting(1 << 20), 4096, 20);
  }

  @Test
  void storesThatArePendingWhenTheNextCallComesAreRememberedWithIt() {
    Cpu cpu = Cpus.get("haswell");
    List<Trace> traces = pending();
    var simulator = simulator(cpu, traces, UserProgram.LOOP);
    IntStream.range(0, 6).forEach(i -> simulator.run(i % 2));
    simulator.run(1);
    long alone = simulator.run(1).total();
    simulator.run(0);
    long behind = simulator.run(1).total();
    assertNotEquals(alone, behind, "it waits for stores of the call before");
    var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
    List<CompiledTrace> compiled = traces.stream().map(compiler::compile).toList();
    new Afresh(
            new Timings(cpu),
            compiled,
            new int[] {0, 1},
            UserProgram.LOOP,
            List.of(List.of(), List.of()))
        .assertSame(1, 100, random -> random.nextInt(2), i -> 0);
  }

  @Test
  void timingsThatWereForgottenForWantOfRoomAreFoundAgain() {
    Cpu cpu = Cpus.get("skylake");
    var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
    List<CompiledTrace> compiled = TRACES.stream().map(compiler::compile).toList();
    int[] callers = IntStream.range(0, KINDS).toArray();
    var room = new Timings(cpu);
    var none = new Timings(cpu, 1);
    List<Timing> remembered = some(new Simulator(room, compiled, callers, UserProgram.LOOP), 1);
    assertEquals(remembered, some(new Simulator(none, compiled, callers, UserProgram.LOOP), 1));
    var again = new Simulator(room, compiled, callers, UserProgram.LOOP);
    some(again, 1);
    assertEquals(0, again.timed(), "a second core finds all that the first one timed");
    var anew = new Simulator(none, compiled, callers, UserProgram.LOOP);
    some(anew, 1);
    assertTrue(anew.timed() > 0, "where one pattern is too much, each is timed by each core");
  }

  @Test
  void aCoreStartedAgainOrWithKnownTimingsIsLikeAFreshOne() {
    Cpu cpu = Cpus.get("skylake");
    var user = UserProgram.polluting(1 << 14);
    var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
    List<CompiledTrace> compiled = TRACES.stream().map(compiler::compile).toList();
    int[] callers = IntStream.range(0, KINDS).toArray();
    var timings = new Timings(cpu);
    var used = new Simulator(timings, compiled, callers, user);
    List<Timing> fresh = some(simulator(cpu, TRACES, user), 1);
    some(used, 2);
    used.restart();
    assertEquals(fresh, some(used, 1));
    used.restart();
    assertEquals(fresh, some(used, 1));
    assertEquals(0, used.timed(), "all was timed before");
    assertEquals(fresh, some(new Simulator(timings, compiled, callers, user), 1));
  }

  @Test
  void tracesThatOneWrapperCallsDisturbTheUserProgramLessThanThoseOfTwo() {
    Cpu cpu = Cpus.get("haswell");
    var compiler = new TraceCompiler(cpu, UnknownForm.REFUSE);
    List<CompiledTrace> two = TRACES.stream().limit(2).map(compiler::compile).toList();
    var one = new Simulator(new Timings(cpu), two, new int[] {0, 0}, UserProgram.LOOP);
    var each = new Simulator(new Timings(cpu), two, new int[] {0, 1}, UserProgram.LOOP);
    one.run(0);
    one.run(1);
    each.run(0);
    each.run(1);
    // The second wrapper's call site is new to the target buffer.
    assertEquals(1, each.resteers() - one.resteers());
  }

  private static List<Timing> some(Simulator simulator, long seed) {
    var random = new SplittableRandom(seed);
    List<Timing> timings = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      timings.add(simulator.run(random.nextInt(KINDS)));
    }
    simulator.check();
    return timings;
  }

  @Test
  void lastTargetMispredictsAtEachChangeOfKindAndHistoryDoesNot() {
    Cpu history = Cpus.get("haswell");
    Cpu last = Cpus.get("haswell-last-target");
    assertEquals("history", history.word(Parameter.INDIRECT));
    assertEquals(0, alternating(history));
    assertEquals(100, alternating(last), "one dispatch per syscall, each to another handler");
  }

  /** Mispredicted runs among the last 100 of 300 that alternate between two kinds. */
  private static int alternating(Cpu cpu) {
    var simulator = simulator(cpu, TRACES, UserProgram.LOOP);
    int wrong = 0;
    for (int i = 0; i < 300; i++) {
      wrong += simulator.run(i % 2).branch() > 0 && i >= 200 ? 1 : 0;
    }
    return wrong;
  }

  @Test
  void aBouncedCallCostsTheUserProgramOneReturnPerFrame() {
    // A call whose return address is popped: the stack is one entry too high ever after.
    byte[] code = Asm.assemble("call 1f; 1: pop %rcx; swapgs; sysretq");
    Trace bounce = new CodeWalker(code, Asm.BASE).enteredBySyscall().walk("bounce");
    for (int depth : new int[] {1, 3}) {
      var user = new UserProgram(0, 0, 0, depth);
      var simulator = simulator(Cpus.get("haswell"), List.of(bounce), user);
      for (int i = 0; i < 11; i++) {
        simulator.run(0);
      }
      // Ten gaps between eleven calls, each with so many returns.
      assertEquals(10L * depth, simulator.userMispredicts());
      var straight = simulator(Cpus.get("haswell"), TRACES, user);
      for (int i = 0; i < 11; i++) {
        straight.run(0);
      }
      assertEquals(0, straight.userMispredicts());
    }
  }

  @Test
  void pollutionIsACurveFromWarmToCold() {
    Cpu cpu = Cpus.get("haswell");
    List<Long> sums = new ArrayList<>();
    for (int bytes : new int[] {0, 1 << 14, 1 << 16, 1 << 19}) {
      var simulator = simulator(cpu, TRACES, UserProgram.polluting(bytes));
      long sum = 0;
      for (int i = 0; i < 60; i++) {
        Timing t = simulator.run(0);
        sum += i >= 20 ? t.total() : 0;
      }
      sums.add(sum);
    }
    // Nothing, a part of the first level, more than it holds, and more than the second holds.
    assertEquals(List.copyOf(new TreeSet<>(sums)), sums, "each dearer than the one before");
  }

  @Test
  void coldFetchEmptiesTheInstructionCacheEachTime() {
    var simulator = simulator(Cpus.get("haswell-cold-l1i"), TRACES, UserProgram.LOOP);
    simulator.run(0);
    simulator.run(0);
    // Two lines of the entry and one of the handler come one by one from the second level.
    int second = Cpus.get("haswell").count(Parameter.L2_LATENCY);
    assertEquals(3, simulator.run(0).fetch() / second);
  }

  @Test
  void nothingIsTimedTwice() {
    var simulator = simulator(Cpus.get("haswell"), TRACES, UserProgram.LOOP);
    // The first round finds cold caches, the second learns where each kind's dispatch goes.
    IntStream.range(0, 3 * KINDS).forEach(i -> simulator.run(i % KINDS));
    long warm = simulator.timed();
    IntStream.range(0, 10_000).forEach(i -> simulator.run(i % KINDS));
    assertEquals(warm, simulator.timed());
    assertEquals(3 * KINDS + 10_000, simulator.runs());
  }

  @Test
  void aBranchThatNoCallHadIsFoundAtTheEnd() {
    var simulator = simulator(Cpus.get("haswell"), TRACES, UserProgram.LOOP);
    simulator.run(0);
    simulator.check();
    RunCounts right = simulator.counts(0);
    // Two that are not taken, the dispatch, the handler's return, SYSRET.
    assertEquals(5, right.branches());
    var off = new RunCounts(right.runs(), 0, 0, 1, right.branches() - 1, right.predicted());
    var fault = assertThrows(IllegalStateException.class, off::check);
    assertEquals(
        right.branches() + " branches predicted, but the calls had " + (right.branches() - 1),
        fault.getMessage());
  }

  @Test
  void cpusThatAnswerDifferentlyAreNotRunAtOnce() {
    Cpu haswell = Cpus.get("haswell");
    var cpus = List.of(haswell, haswell.with(Parameter.INDIRECT, "last-target"));
    var compiler = new TraceCompiler(haswell, UnknownForm.REFUSE);
    List<CompiledTrace> traces = TRACES.stream().map(compiler::compile).toList();
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Simulator(
                    cpus.stream().map(Timings::new).toList(),
                    List.of(traces, traces),
                    new int[KINDS],
                    UserProgram.LOOP,
                    Collections.nCopies(KINDS, List.of())));
    assertEquals(
        "haswell[indirect.kind=last-target] does not answer calls as haswell does",
        refused.getMessage());
  }

  @Test
  void aRunOfNoKindIsFoundAtTheEnd() {
    var off = new RunCounts(6, 1, 2, 4, 10, 10);
    assertEquals(
        "1 undisturbed, 2 remembered and 4 timed are not 6 runs",
        assertThrows(IllegalStateException.class, off::check).getMessage());
  }

  @Test
  void aNegativeFootprintIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new UserProgram(-1, 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new UserProgram(0, 0, 0, 0));
  }

  @Test
  void aProgramReturnsFromItsOwnCallAndFindsTheReturnStackAsTheOtherLeftIt() {
    // One program, two wrappers by turns: each return finds what was pushed last.
    var one = simulator(Cpus.get("haswell"), TRACES, UserProgram.LOOP);
    // Two programs, a wrapper each: what was pushed last is always the other's.
    var two = simulator(Cpus.get("haswell"), TRACES, UserProgram.LOOP);
    for (int i = 0; i < 20; i++) {
      one.run(i % 2);
      two.run(i % 2, i % 2);
    }
    assertEquals(0, one.userMispredicts());
    assertEquals(18, two.userMispredicts(), "all but the first call of each");
    one.check();
    two.check();
  }
}
