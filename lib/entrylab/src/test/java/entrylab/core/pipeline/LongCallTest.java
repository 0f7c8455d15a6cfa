package entrylab.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.Asm;
import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.Translation;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cold calls that take many times the cycles that a {@link Moment} holds. */
class LongCallTest {
  private static final Cpu HASWELL = Cpus.get("haswell");
  private static final long DATA = 0xffff888001000000L;
  private static final byte MEMORY = EventOutcome.data(CacheLevel.MEMORY, Translation.FIRST);

  private static CompiledTrace compile(Cpu cpu, Trace trace) {
    return new TraceCompiler(cpu, UnknownForm.REFUSE).compile(trace);
  }

  /** Loads, each of which has the address of the next one. */
  private static CompiledTrace chase(int loads) {
    byte[] load = Asm.assemble("mov (%rax),%rax");
    Trace.Builder trace = Trace.named("chase");
    for (int i = 0; i < loads; i++) {
      trace.step(Asm.BASE + (long) load.length * i, load);
      trace.load(DATA + 64L * i, 8);
    }
    return compile(HASWELL, trace.leavingTo(Asm.BASE + (long) load.length * loads));
  }

  private static byte[] missing(CompiledTrace trace) {
    byte[] outcomes = new byte[trace.events().size()];
    for (int i = 0; i < outcomes.length; i++) {
      if (trace.events().get(i) instanceof TraceEvent.Data) {
        outcomes[i] = MEMORY;
      }
    }
    return outcomes;
  }

  @Test
  void tenThousandLoadsThatWaitForEachOtherAddUp() {
    CompiledTrace trace = chase(10_000);
    Timing timing = new OutOfOrderCore(HASWELL).time(trace, missing(trace), CarriedStores.NONE);
    // The first begins in cycle 6. It is 5 cycles in the first level, as its base has rested; the
    // others are 4, as theirs was loaded; and each takes what memory takes longer.
    int miss = HASWELL.count(Parameter.MEMORY_LATENCY) - 4;
    assertEquals(10_000 * miss, timing.data());
    assertEquals(6 + 5 + 9_999 * 4 + 10_000 * miss, timing.total());
    assertTrue(timing.total() > 7 * (1 << 18), "far more than a moment holds");
  }

  @Test
  void whatEachInstructionWaitedForIsToldFromTheBeginning() {
    CompiledTrace trace = chase(10_000);
    byte[] outcomes = missing(trace);
    var core = new OutOfOrderCore(HASWELL);
    int total = core.time(trace, outcomes, CarriedStores.NONE).total();
    List<TimelineEntry> entries = core.explain(trace, outcomes, CarriedStores.NONE).entries();
    assertEquals(total, entries.getLast().retired());
    int one = HASWELL.count(Parameter.MEMORY_LATENCY);
    assertEquals(5_000 * one, entries.get(9_000).retired() - entries.get(4_000).retired());
  }

  /** Whatever code: loads, stores and their loads, arithmetic, stack and branches, at random. */
  private static Trace anything(int instructions, long seed) {
    var random = new SplittableRandom(seed);
    List<byte[]> pieces = new ArrayList<>();
    for (String piece :
        List.of(
            "mov (%rdi),%rax",
            "mov %rax,(%rdi)",
            "mov (%rax),%rcx",
            "add %rcx,%rax",
            "push %rdx",
            "imul %rax,%rbx",
            "test %rax,%rax",
            "lock incl (%rdi)",
            "mov %rcx,8(%rsi)",
            "jmp .+6")) {
      pieces.add(Asm.assemble(piece));
    }
    Trace.Builder trace = Trace.named("anything");
    long at = Asm.BASE;
    for (int i = 0; i < instructions; i++) {
      int which = random.nextInt(pieces.size());
      byte[] code = pieces.get(which);
      trace.step(at, code);
      long data = DATA + 8L * random.nextInt(1 << 9);
      switch (which) {
        case 0, 2 -> trace.load(data, 8);
        case 1, 4, 8 -> trace.store(data, 8);
        case 7 -> trace.load(data, 4).store(data, 4);
        default -> {}
      }
      at += which == 9 ? 6 : code.length;
    }
    return trace.leavingTo(at);
  }

  @ParameterizedTest
  @ValueSource(strings = {"haswell", "skylake", "zen2", "zen4", "zen5", "sandy-bridge"})
  void movingTheOriginChangesNothing(String name) {
    movingTheOriginChangesNothing(Cpus.get(name));
  }

  @Test
  void norWhereLoadsWaitForAllAddresses(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("changed.cpu");
    Files.writeString(
        file,
        "@base haswell\n@title changed\n"
            + "load.disambiguation | load-address | word | this test | load-address | derived\n");
    movingTheOriginChangesNothing(Cpus.fromFile(file));
  }

  private static void movingTheOriginChangesNothing(Cpu cpu) {
    CompiledTrace trace = compile(cpu, anything(700, 7));
    var random = new SplittableRandom(8);
    byte[] outcomes = new byte[trace.events().size()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] =
          switch (trace.events().get(i)) {
            case TraceEvent.Fetch _ -> (byte) random.nextInt(13);
            case TraceEvent.Data _ -> (byte) random.nextInt(12);
            default -> (byte) random.nextInt(3);
          };
    }
    var before =
        new CarriedStores(
            List.of(
                new CarriedStores.Pending(DATA, 8, 300),
                new CarriedStores.Pending(DATA + 64, 8, 5_000)));
    var seldom = new OutOfOrderCore(cpu);
    var always = new OutOfOrderCore(cpu, -1L);
    assertEquals(seldom.time(trace, outcomes, before), always.time(trace, outcomes, before));
    assertEquals(seldom.carried(), always.carried());
    assertEquals(
        seldom.explain(trace, outcomes, before).entries(),
        always.explain(trace, outcomes, before).entries());
  }

  private static boolean far(int cycle, int fetch, int data, int branch) {
    return (Moment.of(cycle, fetch, data, branch) & Moment.FAR) != 0;
  }

  @Test
  void aMomentIsFarOnceOneOfItsFieldsIsHalfFull() {
    assertFalse(far((1 << 17) - 1, (1 << 14) - 1, (1 << 16) - 1, (1 << 12) - 1));
    assertTrue(far(1 << 17, 0, 0, 0));
    assertTrue(far(0, 1 << 14, 0, 0));
    assertTrue(far(0, 0, 1 << 16, 0));
    assertTrue(far(0, 0, 0, 1 << 12));
  }
}
