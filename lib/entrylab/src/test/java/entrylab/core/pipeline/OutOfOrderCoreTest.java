package entrylab.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.Asm;
import entrylab.core.anchor.CodeWalker;
import entrylab.core.branch.Prediction;
import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.Translation;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.MissingParameterException;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Cycle counts worked out on paper. The stages of Haswell, everything cached: delivered at cycle 0,
 * renamed one later, executed at least 5 after rename, done after the latency, retired when done.
 * So a lone instruction of latency 1 retires in cycle 0 + 1 + 5 + 1 = 7.
 */
class OutOfOrderCoreTest {
  private static final Cpu HASWELL = Cpus.get("haswell");

  private static CompiledTrace compile(Cpu cpu, Trace trace) {
    return new TraceCompiler(cpu, UnknownForm.REFUSE).compile(trace);
  }

  private static CompiledTrace haswell(String source) {
    return compile(HASWELL, trace(source));
  }

  private static Trace trace(String source) {
    return new CodeWalker(Asm.assemble(source), Asm.BASE).walk("test");
  }

  private static Timing time(Cpu cpu, Trace trace) {
    CompiledTrace compiled = compile(cpu, trace);
    byte[] hits = new byte[compiled.events().size()];
    return new OutOfOrderCore(cpu).time(compiled, hits, CarriedStores.NONE);
  }

  private static Timing time(CompiledTrace trace) {
    return time(trace, new byte[trace.events().size()]);
  }

  private static Timing time(CompiledTrace trace, byte[] outcomes) {
    return new OutOfOrderCore(HASWELL).time(trace, outcomes, CarriedStores.NONE);
  }

  private static int cycles(String source) {
    return time(haswell(source)).total();
  }

  private static byte[] with(
      CompiledTrace trace, Class<? extends TraceEvent> kind, int nth, byte outcome) {
    byte[] outcomes = new byte[trace.events().size()];
    int seen = 0;
    for (int i = 0; i < outcomes.length; i++) {
      if (kind.isInstance(trace.events().get(i)) && seen++ == nth) {
        outcomes[i] = outcome;
        return outcomes;
      }
    }
    throw new IllegalArgumentException("no such event");
  }

  @Test
  void aLoneInstructionRetiresInCycleSeven() {
    assertEquals(7, cycles("add $1,%eax"));
  }

  @Test
  void aChainTakesOneCyclePerLink() {
    assertEquals(7 + 3, cycles("add $1,%eax; add $1,%eax; add $1,%eax; add $1,%eax"));
  }

  @Test
  void onlyAChasedPointerIsLoadedInFourCycles() {
    // A load alone: its base has rested in the register file. 6 + 5.
    assertEquals(11, cycles("mov (%rdi),%rax"));
    // The second load's base was loaded: 4 more. Through an eliminated copy: the same.
    assertEquals(11 + 4, cycles("mov (%rdi),%rax; mov 8(%rax),%rcx"));
    assertEquals(11 + 4, cycles("mov (%rdi),%rax; mov %rax,%rdx; mov 8(%rdx),%rcx"));
    // Through an ALU operation: 1 for that, then 5.
    assertEquals(11 + 1 + 5, cycles("mov (%rdi),%rax; add $8,%rax; mov (%rax),%rcx"));
    // A displacement of 2048, an index: 5.
    assertEquals(11 + 5, cycles("mov (%rdi),%rax; mov 2048(%rax),%rcx"));
    assertEquals(11 + 5, cycles("mov (%rdi),%rax; mov (%rax,%rsi),%rcx"));
  }

  @Test
  void fourIndependentInstructionsFitOneCycleAndAFifthDoesNot() {
    String four = "add $1,%eax; add $1,%ecx; add $1,%edx; add $1,%ebx;";
    assertEquals(7, cycles(four));
    assertEquals(8, cycles(four + "add $1,%esi"));
  }

  @Test
  void storesLeaveOnePerCycle() {
    // All four are renamed in cycle 1; port 4 takes the data in cycles 6, 7, 8, 9; done in 10.
    assertEquals(10, cycles("push %rax; push %rcx; push %rdx; push %rbx"));
  }

  @Test
  void loadsLeaveTwoPerCycle() {
    // Ports 2 and 3: loads in cycles 6, 6, 7, 7; the last value arrives in 7 + 5.
    assertEquals(12, cycles("pop %rax; pop %rcx; pop %rdx; pop %rbx"));
  }

  @Test
  void aPopTakesItsValueFromThePushBeforeIt() {
    // Store data in cycle 6, forwarded 5 later: 11. One cycle later with the add before it.
    assertEquals(11, cycles("push %rax; pop %rcx"));
    assertEquals(12, cycles("add $1,%rax; push %rax; pop %rcx"));
  }

  @Test
  void aLoadThatOverlapsAStoreOnlyInPartIsBlocked() {
    // Data in 6, blocked forwarding 13 later: 19.
    assertEquals(19, cycles("movl $1,(%rdi); mov (%rdi),%rax"));
  }

  @Test
  void anIndexedLoadTakesOneCycleMoreThanAChasedPointer() {
    assertEquals(6 + 5 + 4, cycles("mov (%rdi),%rax; mov (%rax),%rcx"));
    assertEquals(6 + 5 + 5, cycles("mov (%rdi),%rax; mov (%rax,%rsi),%rcx"));
  }

  @Test
  void anExplicitUseOfTheStackPointerAfterAPushCostsASynchronisation() {
    // sync in 6, add in 7, done in 8. Without the push there is none.
    assertEquals(8, cycles("push %rax; add $8,%rsp"));
    assertEquals(7, cycles("add $8,%rsp"));
  }

  @Test
  void aPopThatUndoesAPushLeavesNothingToSynchronise() {
    assertEquals(3, haswell("push %rax; add $8,%rsp").fusedUops(), "with the synchronisation");
    assertEquals(3, haswell("push %rax; pop %rcx; add $8,%rsp").fusedUops());
    // The same for a call and its return: 2 + 1 micro-ops, a store by rsp behind them, and a jump.
    assertEquals(5, haswell("call 1f; mov %rax,8(%rsp); jmp 2f; 1: ret; 2:").fusedUops());
    // Not if only one of two pushes is undone.
    assertEquals(5, haswell("push %rax; push %rax; pop %rcx; add $8,%rsp").fusedUops());
  }

  @Test
  void aSynchronisationDoesNotEnterItsWindowOnceMore() {
    // Push and jump in 0; the target 2 later, as behind any taken branch: renamed in 3, sync in 8,
    // add in 9, done in 10.
    CompiledTrace entered = haswell("push %rax; jmp 1f; .skip 32; 1: add $8,%rsp");
    assertEquals(10, time(entered).total());
    assertEquals(2, entered.events().stream().filter(TraceEvent.Fetch.class::isInstance).count());
  }

  @Test
  void aMoveIsEliminatedOnHaswellAndExecutedOnSandyBridge() {
    String chain = "add $1,%eax; mov %rax,%rcx; add $1,%ecx";
    assertEquals(8, cycles(chain));
    Cpu sandyBridge = Cpus.get("sandy-bridge");
    CompiledTrace trace = compile(sandyBridge, trace(chain));
    byte[] hits = new byte[trace.events().size()];
    assertEquals(9, new OutOfOrderCore(sandyBridge).time(trace, hits, CarriedStores.NONE).total());
  }

  @Test
  void aComparisonAndItsBranchAreOneMicroOp() {
    CompiledTrace fused = haswell("cmp %eax,%ecx; jne 1f; 1:");
    assertEquals(1, fused.fusedUops());
    assertEquals(7, time(fused).total());
    CompiledTrace apart = haswell("cmpl $1,(%rdi); jne 1f; 1:");
    assertEquals(2, apart.fusedUops());
    // Load 6..11, compare 11..12, branch 12..13.
    assertEquals(13, time(apart).total());
  }

  @Test
  void whatFusesWithABranchStillTakesItsCycle() {
    // Subtract and branch in 6, done in 7; only then the add, done in 8. The same for flags.
    assertEquals(8, cycles("sub $1,%eax; jne 1f; 1: add $1,%eax"));
    assertEquals(8, cycles("cmp %eax,%ecx; jne 1f; 1: sete %dl"));
  }

  @Test
  void aDataMissDelaysWhatDependsOnItAndIsCountedAsData() {
    CompiledTrace load = haswell("mov (%rdi),%rax; add $1,%rax");
    // Hit: 6 + 5 + 1. L2: 8 more, as 12 are more than 4. With a second-level TLB hit 8 more.
    assertEquals(12, time(load).total());
    Timing missed =
        time(
            load,
            with(
                load,
                TraceEvent.Data.class,
                0,
                EventOutcome.data(CacheLevel.L2, Translation.FIRST)));
    assertEquals(20, missed.total());
    assertEquals(8, missed.data());
    assertEquals(12, missed.core());
    Timing translated =
        time(
            load,
            with(
                load,
                TraceEvent.Data.class,
                0,
                EventOutcome.data(CacheLevel.L2, Translation.SECOND)));
    assertEquals(28, translated.total());
  }

  @Test
  void twoLoadsOfOneMissingLineWaitOnce() {
    CompiledTrace loads = haswell("mov (%rdi),%rax; mov 8(%rdi),%rcx");
    byte[] first =
        with(loads, TraceEvent.Data.class, 0, EventOutcome.data(CacheLevel.L2, Translation.FIRST));
    assertEquals(6 + 5 + 8, time(loads, first).total());
  }

  @Test
  void linesAreAskedForAsFarAheadAsBranchesArePredicted() {
    String source =
        "add $1,%eax; jmp 1f; .balign 64; 1: add $1,%ecx; jmp 2f; .balign 64; 2: add $1,%edx";
    // Each line comes from L2, 12 cycles; a taken branch costs 2, the decoders once 3.
    // One by one: 12 + 3, 2 + 12, 2 + 12. The last instruction retires 7 after its delivery.
    assertEquals(7 + 15 + 14 + 14, allMissed(HASWELL, source));
    // All asked for in the first cycles: 12 + 3, and two taken branches.
    Cpu ahead = HASWELL.with(Parameter.FETCH_AHEAD, "16");
    assertEquals(7 + 15 + 2 + 2, allMissed(ahead, source));
    // One ahead: the second is asked for when the first is there, and its wait hides the branch.
    assertEquals(7 + 15 + 12 + 12, allMissed(HASWELL.with(Parameter.FETCH_AHEAD, "1"), source));
  }

  private static int allMissed(Cpu cpu, String source) {
    CompiledTrace code = compile(cpu, trace(source));
    byte[] outcomes = new byte[code.events().size()];
    for (int i = 0; i < outcomes.length; i++) {
      if (code.events().get(i) instanceof TraceEvent.Fetch) {
        outcomes[i] = EventOutcome.fetch(CacheLevel.L2, Translation.FIRST);
      }
    }
    return new OutOfOrderCore(cpu).time(code, outcomes, CarriedStores.NONE).total();
  }

  @Test
  void aFetchMissDelaysDelivery() {
    CompiledTrace one = haswell("add $1,%eax");
    // L2: 12, and 3 for the decoders, which the micro-op cache would have spared.
    Timing missed =
        time(
            one,
            with(
                one,
                TraceEvent.Fetch.class,
                0,
                EventOutcome.fetch(CacheLevel.L2, Translation.FIRST)));
    assertEquals(7 + 12 + 3, missed.total());
    assertEquals(15, missed.fetch());
    Timing decoded =
        time(
            one,
            with(
                one,
                TraceEvent.Fetch.class,
                0,
                EventOutcome.fetch(CacheLevel.L1, Translation.FIRST)));
    assertEquals(7 + 3, decoded.total());
  }

  @Test
  void aMispredictedBranchCostsThePenaltyFromItsExecution() {
    CompiledTrace branch = haswell("test %eax,%eax; je 1f; 1: add $1,%ecx");
    // A branch that is not taken goes on in its window; mispredicted, the next instruction executes
    // 16 cycles after the branch is done: 7 + 16, and is done one later.
    Timing wrong =
        time(
            branch,
            with(branch, TraceEvent.Branch.class, 0, (byte) Prediction.MISPREDICT.ordinal()));
    assertEquals(7 + 16 + 1, wrong.total());
    assertEquals(7, time(branch).total());
    assertEquals(17, wrong.branch());
  }

  @Test
  void aResteerCostsItsBubble() {
    CompiledTrace jump = haswell("jmp 1f; .skip 32; 1: add $1,%ecx");
    // Taken branch: the target is delivered in cycle 2, done in 9. Resteered 12 later.
    assertEquals(9, time(jump).total());
    Timing resteered =
        time(jump, with(jump, TraceEvent.Branch.class, 0, (byte) Prediction.RESTEER.ordinal()));
    assertEquals(21, resteered.total());
    assertEquals(12, resteered.branch());
  }

  @Test
  void aMispredictedTableCallWaitsForTheTableLine() {
    // Call through a table whose line comes from L2: the load takes 5 + 8; the penalty comes on
    // top.
    byte[] code = Asm.assemble("call *64(,%rax,8); .skip 59; add $1,%ecx");
    Trace trace =
        new CodeWalker(code, Asm.BASE).indirectTo(List.of(Asm.BASE + code.length - 3)).walk("call");
    CompiledTrace call = compile(HASWELL, trace);
    byte[] outcomes = new byte[call.events().size()];
    outcomes[indexOf(call, TraceEvent.Branch.class)] = (byte) Prediction.MISPREDICT.ordinal();
    int hit = time(call, outcomes).total();
    outcomes[indexOf(call, TraceEvent.Data.class)] =
        EventOutcome.data(CacheLevel.L2, Translation.FIRST);
    int missed = time(call, outcomes).total();
    // 6 + 5 load, 1 branch, 16 penalty, 1 add.
    assertEquals(29, hit);
    assertEquals(29 + 8, missed);
    Timing split = time(call, outcomes);
    assertEquals(8, split.data(), "the stretch is the table line's");
  }

  private static int indexOf(CompiledTrace trace, Class<? extends TraceEvent> kind) {
    for (int i = 0; i < trace.events().size(); i++) {
      if (kind.isInstance(trace.events().get(i))) {
        return i;
      }
    }
    throw new IllegalArgumentException("none");
  }

  @Test
  void lfenceWaitsForAllBeforeItAndHoldsAllBehindIt() {
    // Load 6..11, lfence 11..15, add 15..16.
    assertEquals(16, cycles("mov (%rdi),%rax; lfence; add $1,%ecx"));
  }

  @Test
  void aNullSyscallIsItsConstantsAndWhatLiesBetween() {
    Trace trace =
        new CodeWalker(Asm.assemble("swapgs; add $1,%eax; swapgs; sysretq"), Asm.BASE)
            .enteredBySyscall()
            .walk("null");
    CompiledTrace compiled = compile(HASWELL, trace);
    Timing timing = time(compiled);
    int remainder = HASWELL.count(entrylab.core.cpu.Parameter.REMAINDER);
    // 49 + remainder, one add, then SYSRET's 40.
    assertEquals(49 + remainder + 1 + 40, timing.total());
    assertEquals(49 + remainder + 40, timing.privileged());
    assertEquals(1, timing.core());
  }

  private static final byte[] ERETU = {(byte) 0xf3, 0x0f, 0x01, (byte) 0xca};

  private static Trace deliveredByFred() {
    byte[] add = Asm.assemble("add $1,%eax");
    return Trace.named("event")
        .entered(Trace.Entry.EVENT)
        .step(Asm.BASE, add)
        .step(Asm.BASE + add.length, ERETU)
        .leavingTo(0);
  }

  @Test
  void anEventIsWhatDeliveryAndEretuCostAndWhatLiesBetweenWithoutARemainder() {
    Cpu fred = Cpus.get("golden-cove-fred");
    Timing timing = time(fred, deliveredByFred());
    // Delivery's 64, one add, ERETU's 32.
    assertEquals(64 + 1 + 32, timing.total());
    assertEquals(64 + 32, timing.privileged());
    Timing dear = time(fred.with(Parameter.FRED_ERETU, "288"), deliveredByFred());
    assertEquals(64 + 1 + 288, dear.total());
  }

  @Test
  void anEventOnACpuWithoutFredIsRefusedByTheNameOfWhatItsProfileLacks() {
    var refused =
        assertThrows(MissingParameterException.class, () -> compile(HASWELL, deliveredByFred()));
    assertEquals(
        "the profile of haswell states no fred.delivery, since the processor does not have it;"
            + " profiles that state it: golden-cove-fred",
        refused.getMessage());
  }

  @Test
  void theReorderBufferHoldsBackWhatComesAfterALongMiss() {
    // A load from memory takes 246 where a chased pointer's hit takes 4; this one's hit takes 5. It
    // retires in cycle 6 + 247 = 253. 191 nops fit behind it; the 192nd instruction after it can be
    // renamed only then, executes 5 later and is done in 259.
    String nops = "nop;".repeat(191);
    CompiledTrace fits = haswell("mov (%rdi),%rax;" + nops);
    byte[] miss =
        with(
            fits,
            TraceEvent.Data.class,
            0,
            EventOutcome.data(CacheLevel.MEMORY, Translation.FIRST));
    int retired = time(fits, miss).total();
    CompiledTrace full = haswell("mov (%rdi),%rax;" + nops + "add $1,%ecx");
    miss =
        with(
            full,
            TraceEvent.Data.class,
            0,
            EventOutcome.data(CacheLevel.MEMORY, Translation.FIRST));
    assertEquals(253 + 191 / 4, retired, "253, then four a cycle");
    var timeline = new OutOfOrderCore(HASWELL).explain(full, miss, CarriedStores.NONE);
    TimelineEntry last = timeline.entries().getLast();
    assertEquals(253, last.renamed());
    assertEquals(Wait.ROB, last.reason());
  }

  @Test
  void theTimelineNamesWhatWasWaitedFor() {
    CompiledTrace trace = haswell("mov (%rdi),%rax; add $1,%rax; push %rbx; push %rcx");
    var timeline =
        new OutOfOrderCore(HASWELL)
            .explain(
                trace,
                with(
                    trace,
                    TraceEvent.Data.class,
                    0,
                    EventOutcome.data(CacheLevel.L3, Translation.FIRST)),
                CarriedStores.NONE);
    var entries = timeline.entries();
    assertEquals(Wait.MEMORY, entries.get(0).reason());
    assertEquals(36, entries.get(0).waited());
    assertEquals(Wait.OPERAND, entries.get(1).reason());
    assertEquals("rax of #0", entries.get(1).because());
    assertTrue(timeline.text().contains("operand: rax of #0"), timeline.text());
  }

  @Test
  void aStoreStillPendingForwardsToTheNextTrace() {
    CompiledTrace load = haswell("mov (%rdi),%rax");
    var access = load.memories()[0];
    var pending = new CarriedStores(List.of(new CarriedStores.Pending(access.address(), 8, 100)));
    var core = new OutOfOrderCore(HASWELL);
    // Forwarding takes 5, the cache 4.
    assertEquals(11, core.time(load, new byte[load.events().size()], pending).total());
    assertEquals(1, core.carried().stores().size());
    assertEquals(89, core.carried().stores().getFirst().commitsIn());
    assertEquals(CarriedStores.NONE, core.carried().after(89));
  }

  @Test
  void aMissingStoreIsCarriedOver() {
    CompiledTrace store = haswell("mov %rax,(%rdi)");
    byte[] miss =
        with(
            store,
            TraceEvent.Data.class,
            0,
            EventOutcome.data(CacheLevel.MEMORY, Translation.FIRST));
    var core = new OutOfOrderCore(HASWELL);
    Timing timing = core.time(store, miss, CarriedStores.NONE);
    assertEquals(7, timing.total(), "a store's miss does not hold up its retirement");
    // Written 1 + 242 cycles after retirement in cycle 7: the latency beyond a hit.
    assertEquals(243, core.carried().stores().getFirst().commitsIn());
  }

  @Test
  void outcomesThatDoNotBelongToTheTraceAreRefused() {
    CompiledTrace one = haswell("add $1,%eax");
    assertThrows(IllegalArgumentException.class, () -> time(one, new byte[7]));
  }

  @Test
  void anAccessTheInstructionDoesNotMakeIsRefused() {
    Trace odd =
        Trace.named("odd").step(Asm.BASE, Asm.assemble("add $1,%eax")).load(0x1000, 8).leavingTo(0);
    var thrown = assertThrows(IllegalArgumentException.class, () -> compile(HASWELL, odd));
    assertTrue(thrown.getMessage().contains("odd, step 0"), thrown.getMessage());
    Trace lacking =
        Trace.named("lacking").step(Asm.BASE, Asm.assemble("mov (%rax),%rcx")).leavingTo(0);
    thrown = assertThrows(IllegalArgumentException.class, () -> compile(HASWELL, lacking));
    assertTrue(thrown.getMessage().contains("lacks the load"), thrown.getMessage());
  }

  @Test
  void aLoadMadeAgainTakesItsPortAgain() {
    // Zen 4, renamed in cycles 1 to 3. The stores take all three ports in cycle 6, the loads in 7,
    // three cycles too early: again 4 + 1 later, in 12. A base that five additions bring in cycle
    // 12
    // finds no port there, unless the loads
    // were of something else.
    String late =
        "add $1,%rsi; add $1,%rsi; add $1,%rsi; add $1,%rsi; add $1,%rsi; mov (%rsi),%r11";
    String stores = "mov %rax,(%rdi); mov %rax,8(%rdi); mov %rax,16(%rdi); ";
    String loads = "mov (%rdi),%r8; mov 8(%rdi),%r9; mov 16(%rdi),%r10; ";
    String others = "mov 256(%rdi),%r8; mov 264(%rdi),%r9; mov 272(%rdi),%r10; ";
    assertEquals(13, lastDispatch(stores + loads + late));
    assertEquals(12, lastDispatch(stores + others + late));
  }

  private static int lastDispatch(String source) {
    Cpu zen4 = Cpus.get("zen4");
    CompiledTrace trace = compile(zen4, trace(source));
    byte[] cached = new byte[trace.events().size()];
    return new OutOfOrderCore(zen4)
        .explain(trace, cached, CarriedStores.NONE)
        .entries()
        .getLast()
        .dispatched();
  }
}
