package entrylab.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import entrylab.core.Asm;
import entrylab.core.branch.Prediction;
import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.Translation;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instructions that only whole calls of a kernel have. */
class WholeCallFormsTest {
  private static final Cpu HASWELL = Cpus.get("haswell");
  private static final long DATA = 0xffff888001000000L;
  private static final byte WALKS = EventOutcome.data(CacheLevel.L1, Translation.WALK);

  private static CompiledTrace compile(Trace trace) {
    return new TraceCompiler(HASWELL, UnknownForm.REFUSE).compile(trace);
  }

  private static int cycles(CompiledTrace trace) {
    byte[] best = new byte[trace.events().size()];
    return new OutOfOrderCore(HASWELL).time(trace, best, CarriedStores.NONE).total();
  }

  /** Adds an instruction; returns the address behind it. */
  private static long add(Trace.Builder trace, long at, String source) {
    byte[] code = Asm.assemble(source);
    trace.step(at, code);
    return at + code.length;
  }

  private static CompiledTrace repeated(int bytes) {
    Trace.Builder trace = Trace.named("test");
    long end = add(trace, Asm.BASE, "rep stosq");
    if (bytes > 0) {
      trace.store(DATA, bytes);
    }
    return compile(trace.leavingTo(end));
  }

  @Test
  void aRepetitionTakesTwoCyclesForEachLineItWrites() {
    // 32 bytes a cycle: 64 lines of a page take 128 cycles more than none.
    assertEquals(cycles(repeated(0)) + 128, cycles(repeated(4096)));
  }

  @Test
  void cachesSeeEachLineOfARepetition() {
    assertEquals(
        64, repeated(4096).events().stream().filter(e -> e instanceof TraceEvent.Data).count());
  }

  /** A load, a switch of page tables with what comes before it, and two loads more. */
  private static CompiledTrace switching(String... before) {
    Trace.Builder trace = Trace.named("test");
    long at = add(trace, Asm.BASE, "mov (%rdi),%rax");
    trace.load(DATA, 8);
    for (String instruction : before) {
      at = add(trace, at, instruction);
    }
    at = add(trace, at, "mov %rbx,%cr3");
    at = add(trace, at, "mov (%rdi),%rax");
    trace.load(DATA, 8);
    at = add(trace, at, "mov 8(%rdi),%rax");
    trace.load(DATA + 8, 8);
    return compile(trace.leavingTo(at));
  }

  @Test
  void behindASwitchOfPageTablesThePagesAreWalkedToOnceMore() {
    CompiledTrace trace = switching();
    // A fetch of the window, the load, the load behind the switch, and one of the same page.
    byte fetched = EventOutcome.fetch(CacheLevel.L1, Translation.WALK);
    assertArrayEquals(
        new byte[] {fetched, WALKS, WALKS, 0}, trace.flushed(new byte[trace.events().size()]));
  }

  /** With an identifier of its own a set of tables keeps its translations if bit 63 says so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mov %cr3,%rbx; bts $63,%rbx; and $0x7fffffff,%rbx| true",
        "mov %cr3,%rbx; and $0x7fffffff,%rbx| false",
        // Another bit, another register, and a value that was written over.
        "mov %cr3,%rbx; bts $62,%rbx| false",
        "mov %cr3,%rbx; bts $63,%rcx| false",
        "bts $63,%rbx; mov %rcx,%rbx| false"
      })
  void aSwitchThatSaysSoKeepsTheTlbs(String before, boolean keeps) {
    CompiledTrace trace = switching(before.split("; "));
    byte[] answers = new byte[trace.events().size()];
    assertEquals(keeps, Arrays.equals(answers, trace.flushed(answers)));
  }

  @Test
  void withoutASwitchTheAnswersStayWhatTheyAre() {
    CompiledTrace trace = repeated(64);
    byte[] answers = new byte[trace.events().size()];
    assertSame(answers, trace.flushed(answers));
  }

  /** A write of a control register and a load behind it. */
  private static int cyclesOfWrite(String register, Translation found) {
    Trace.Builder trace = Trace.named("test");
    long at = add(trace, Asm.BASE, "mov %rbx,%" + register);
    at = add(trace, at, "mov (%rdi),%rax");
    trace.load(DATA, 8);
    CompiledTrace compiled = compile(trace.leavingTo(at));
    byte[] answers = {
      EventOutcome.fetch(CacheLevel.L1, found), EventOutcome.data(CacheLevel.L1, found)
    };
    return new OutOfOrderCore(HASWELL).time(compiled, answers, CarriedStores.NONE).total();
  }

  @Test
  void ofTheControlRegistersOnlyThatOfThePageTablesEmptiesTheTlbs() {
    // As if the TLBs had answered that they hold neither the code's page nor the data's.
    assertEquals(cyclesOfWrite("cr0", Translation.WALK), cyclesOfWrite("cr3", Translation.FIRST));
    assertNotEquals(
        cyclesOfWrite("cr0", Translation.FIRST), cyclesOfWrite("cr3", Translation.FIRST));
  }

  /** A write of a model-specific register, and a jump through a register that runs twice. */
  private static CompiledTrace writing(Cpu cpu, String named) {
    Trace.Builder trace = Trace.named("test");
    long at = add(trace, Asm.BASE, named);
    at = add(trace, at, "xor %edx,%edx");
    at = add(trace, at, "wrmsr");
    // It leads to itself, and then on.
    add(trace, at, "jmp *%rax");
    add(trace, at, "jmp *%rax");
    return new TraceCompiler(cpu, UnknownForm.REFUSE).compile(trace.leavingTo(at + 64));
  }

  private static int cycles(Cpu cpu, CompiledTrace trace) {
    byte[] best = new byte[trace.events().size()];
    return new OutOfOrderCore(cpu).time(trace, best, CarriedStores.NONE).total();
  }

  @ParameterizedTest
  @CsvSource({
    "'mov $0x49,%ecx', true", // IA32_PRED_CMD
    "'mov $0x48,%ecx', false", // IA32_SPEC_CTRL
    "'mov %ebx,%ecx', false"
  })
  void behindABarrierAnIndirectBranchIsPredictedWrongOnce(String named, boolean bars) {
    CompiledTrace trace = writing(HASWELL, named);
    byte[] answers = new byte[trace.events().size()];
    byte[] expected = answers.clone();
    // Of window, jump, window, jump.
    expected[1] = bars ? (byte) Prediction.MISPREDICT.ordinal() : 0;
    assertEquals(4, expected.length);
    assertArrayEquals(expected, trace.flushed(answers));
  }

  @Test
  void aBarrierCostsMoreThanAnotherWriteByWhatTheProfileSays() {
    Cpu cpu = HASWELL.with(Parameter.IBPB, "5000");
    Cpu dearer = HASWELL.with(Parameter.IBPB, "5600");
    String barrier = "mov $0x49,%ecx";
    assertEquals(
        cycles(cpu, writing(cpu, barrier)) + 600, cycles(dearer, writing(dearer, barrier)));
    String other = "mov $0x48,%ecx";
    assertEquals(cycles(cpu, writing(cpu, other)), cycles(dearer, writing(dearer, other)));
  }
}
