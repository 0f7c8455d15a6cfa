package entrylab.core.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.Asm;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.UnknownForm;
import entrylab.layout.KernelLayout;
import entrylab.path.Trace;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the predictors make of code that is there to mislead them; no constant is named for it. */
class PredictedMitigationsTest {
  private static final int WARM_UPS = 20;

  /** What a misprediction costs, at two values that are in the range of all these CPUs. */
  private static final int CHEAP = 15;

  private static final int DEAR = 18;

  private static final long STACK = KernelLayout.DIRECT_MAP + 0x1234_4000L;

  /** Code as it is executed, instruction by instruction, at distances from where it begins. */
  private static final class Walk {
    private final Trace.Builder trace = Trace.named("walk");
    private long rsp = STACK;

    Walk step(int at, String bytes) {
      trace.step(Asm.BASE + at, HexFormat.of().parseHex(bytes));
      return this;
    }

    Walk call(int at, String bytes) {
      step(at, bytes);
      rsp -= Long.BYTES;
      trace.store(rsp, Long.BYTES);
      return this;
    }

    Walk ret(int at) {
      step(at, "c3");
      trace.load(rsp, Long.BYTES);
      rsp += Long.BYTES;
      return this;
    }

    /** {@code mov %rax,(%rsp)}: the next return goes there. */
    Walk returnElsewhere(int at) {
      step(at, "48890424");
      trace.store(rsp, Long.BYTES);
      return this;
    }

    /** {@code lea 8(%rsp),%rsp}: the last call will not be returned from. */
    Walk forgetCall(int at) {
      step(at, "488d642408");
      rsp += Long.BYTES;
      return this;
    }

    Trace leavingTo(int to) {
      return trace.leavingTo(Asm.BASE + to);
    }
  }

  /** A retpoline: the call's return address is overwritten, and a trap stands behind the call. */
  private static Trace retpoline() {
    return new Walk()
        .call(0x00, "e80b000000")
        .returnElsewhere(0x10)
        .ret(0x14)
        .step(0x40, "90")
        .leavingTo(0x41);
  }

  /** What it stands for: {@code jmp *%rax}. */
  private static Trace indirectJump() {
    return new Walk().step(0x00, "ffe0").step(0x40, "90").leavingTo(0x41);
  }

  /** A function that returns by a safe return: one more call, whose return address is dropped. */
  private static Trace safeReturn() {
    return new Walk()
        .call(0x00, "e83b000000")
        .step(0x40, "e93b000000")
        .call(0x80, "e83b000000")
        .forgetCall(0xc0)
        .ret(0xc5)
        .step(0x05, "90")
        .leavingTo(0x06);
  }

  /** What it stands for. */
  private static Trace plainReturn() {
    return new Walk().call(0x00, "e83b000000").ret(0x40).step(0x05, "90").leavingTo(0x06);
  }

  /** Linux's loop against branch history injection: five times five rounds, six calls deep. */
  private static Trace historyLoop(int rounds) {
    var walk = new Walk().step(0x00, "b905000000").call(0x05, "e836000000");
    for (int outer = 0; outer < 5; outer++) {
      walk.call(0x40, "e81b000000").step(0x60, "b805000000");
      for (int inner = 0; inner < rounds; inner++) {
        walk.step(0x65, "eb01").step(0x68, "83e801").step(0x6b, "75f8");
      }
      walk.step(0x6d, "83e901").step(0x70, "75ce");
    }
    walk.ret(0x72);
    for (int call = 0; call < 5; call++) {
      walk.ret(0x45);
    }
    return walk.step(0x0a, "eb74").step(0x80, "0faee8").leavingTo(0x83);
  }

  private static Simulator warm(Cpu cpu, Trace trace) {
    var simulator = Simulator.of(cpu, List.of(trace), UserProgram.LOOP, UnknownForm.ESTIMATE);
    for (int i = 0; i < WARM_UPS; i++) {
      simulator.run(0);
    }
    return simulator;
  }

  /** Of a warm call, the user program's return from it included. */
  private static long mispredicts(Cpu cpu, Trace trace) {
    Simulator simulator = warm(cpu, trace);
    long before = simulator.mispredicts();
    simulator.run(0);
    return simulator.mispredicts() - before;
  }

  private static int cycles(Cpu cpu, Trace trace) {
    return warm(cpu, trace).run(0).total();
  }

  /** How many mispredictions a warm call waits for: what it takes longer if each takes longer. */
  private static double waitedFor(Cpu cpu, Trace trace) {
    int cheap = cycles(cpu.with(Parameter.MISPREDICT, Integer.toString(CHEAP)), trace);
    int dear = cycles(cpu.with(Parameter.MISPREDICT, Integer.toString(DEAR)), trace);
    return (double) (dear - cheap) / (DEAR - CHEAP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"haswell", "sunny-cove-server", "zen3"})
  void theReturnStackHoldsTheTrapAndSoEachRetpolineIsMispredictedOnce(String name) {
    Cpu cpu = Cpus.get(name);
    assertEquals(1, mispredicts(cpu, retpoline()));
    assertEquals(1, waitedFor(cpu, retpoline()));
    assertEquals(0, mispredicts(cpu, indirectJump()), "it always goes to one place");
    assertEquals(0, waitedFor(cpu, indirectJump()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"haswell", "sunny-cove-server", "zen3"})
  void aSafeReturnFindsItsOwnCallOnTheStackAndLeavesTheOneItReturnsFrom(String name) {
    Cpu cpu = Cpus.get(name);
    // The user program's call, the function's, the safe return's: it pops the third and goes behind
    // the second; the user program then pops the second and goes behind the first.
    assertEquals(2, mispredicts(cpu, safeReturn()));
    assertEquals(1, waitedFor(cpu, safeReturn()), "in the kernel");
    assertEquals(0, mispredicts(cpu, plainReturn()));
    assertEquals(0, waitedFor(cpu, plainReturn()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"last-target", "history"})
  void withoutAReturnStackBothArePredictedLikeAnyJumpThatGoesToOnePlace(String indirect) {
    Cpu cpu = Cpus.get("haswell-no-return-stack").with(Parameter.INDIRECT, indirect);
    assertEquals(0, mispredicts(cpu, retpoline()));
    assertEquals(0, mispredicts(cpu, safeReturn()));
  }

  @ParameterizedTest
  @CsvSource({
    // A two-bit counter misses each loop's last round: five inner loops, and the outer one.
    "bimodal, 6",
    // The last 25 outcomes tell which round it is.
    "tage, 0",
  })
  void theLoopAgainstHistoryInjectionCostsWhatTheDirectionPredictorMissesOfIt(
      String direction, int missed) {
    Cpu cpu = Cpus.get("haswell").with(Parameter.DIRECTION, direction);
    assertEquals(missed, mispredicts(cpu, historyLoop(5)));
    assertEquals(missed, waitedFor(cpu, historyLoop(5)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void ofARoundMoreInEachInnerLoopTheTakenBranchesArePaidFor(int takenBranch) {
    Cpu cpu = Cpus.get("haswell").with(Parameter.TAKEN_BRANCH, Integer.toString(takenBranch));
    // Five inner loops, a jump and a branch back in each round.
    assertEquals(5 * 2 * takenBranch, cycles(cpu, historyLoop(6)) - cycles(cpu, historyLoop(5)));
  }
}
