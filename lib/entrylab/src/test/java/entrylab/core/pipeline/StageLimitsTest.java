package entrylab.core.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.Asm;
import entrylab.core.anchor.CodeWalker;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each width and buffer that {@link OutOfOrderCoreTest} leaves out, by its stage, with counts
 * worked out on paper. A Haswell, everything cached: delivered in cycle 0, renamed in 1, begun in
 * 6, done and retired in 7, four a cycle.
 */
class StageLimitsTest {
  private static final Cpu HASWELL = Cpus.get("haswell");

  @TempDir private Path folder;

  /** A Haswell with one value changed. */
  private Cpu haswell(String name, String value, String unit) throws IOException {
    return haswell(name + " | " + value + " | " + unit);
  }

  /** A Haswell with some values changed: names, values and units. */
  private Cpu haswell(String... values) throws IOException {
    StringBuilder text = new StringBuilder("@base haswell\n@title changed\n");
    for (String value : values) {
      text.append(value).append(" | this test | ");
      text.append(value.split(" \\| ")[1]).append(" | derived\n");
    }
    Path file = folder.resolve("changed.cpu");
    Files.writeString(file, text);
    return Cpus.fromFile(file);
  }

  private static CompiledTrace compile(Cpu cpu, String source) {
    Trace trace = new CodeWalker(Asm.assemble(source), Asm.BASE).walk("test");
    return new TraceCompiler(cpu, UnknownForm.REFUSE).compile(trace);
  }

  private static TimelineEntry last(Cpu cpu, String source) {
    CompiledTrace trace = compile(cpu, source);
    return last(cpu, trace, new byte[trace.events().size()]);
  }

  private static TimelineEntry last(Cpu cpu, CompiledTrace trace, byte[] outcomes) {
    return new OutOfOrderCore(cpu).explain(trace, outcomes, CarriedStores.NONE).entries().getLast();
  }

  /** Every window through the decoders, its line in the first level. */
  private static TimelineEntry decoded(Cpu cpu, String source) {
    CompiledTrace trace = compile(cpu, source);
    byte[] outcomes = new byte[trace.events().size()];
    for (int i = 0; i < outcomes.length; i++) {
      if (trace.events().get(i) instanceof TraceEvent.Fetch) {
        outcomes[i] = EventOutcome.fetch(CacheLevel.L1, Translation.FIRST);
      }
    }
    return last(cpu, trace, outcomes);
  }

  @Test
  void stage1PredecodesFiveInstructionsOfOneBlockACycle() {
    // The decoders see code 3 cycles after the micro-op cache would have had it. Twelve of one byte
    // are in a block of 16: five predecoded in 3, five in 4, two in 5.
    assertEquals(5, decoded(HASWELL, "nop;".repeat(12)).delivered());
    // Of seven bytes, two end in the first block, two in the second, the fifth in the third.
    assertEquals(5, decoded(HASWELL, "mov $1,%rax;".repeat(5)).delivered());
  }

  @Test
  void stage2DecodesFourACycleAndTheLongOnesFirst() {
    assertEquals(3, decoded(HASWELL, "nop;".repeat(4)).delivered());
    assertEquals(4, decoded(HASWELL, "nop;".repeat(5)).delivered());
    // push_m has two fused micro-ops: only the first decoder takes it, in a cycle of its own.
    assertEquals(3, decoded(HASWELL, "push (%rdi)").delivered());
    assertEquals(4, decoded(HASWELL, "nop; push (%rdi)").delivered());
  }

  @Test
  void stage3DeliversFourMicroOpsACycleFromTheirCache() {
    assertEquals(0, last(HASWELL, "nop;".repeat(4)).delivered());
    assertEquals(1, last(HASWELL, "nop;".repeat(5)).delivered());
    assertEquals(0, last(Cpus.get("skylake"), "nop;".repeat(6)).delivered());
  }

  @Test
  void stage4FetchesOneWindowACycle() {
    // 11 + 11 + 10 bytes fill a window of 32; the fourth micro-op would fit into the first cycle.
    String window = "movq $1,4096(%rdi); movq $1,8192(%rdi); movabs $0x1122334455667788,%rax;";
    assertEquals(0, last(HASWELL, window).delivered());
    assertEquals(1, last(HASWELL, window + "nop").delivered());
  }

  @Test
  void stage5HoldsBackWhatFindsNoEntryInTheScheduler() throws IOException {
    // Four links of a chain wait for each other: they begin in 6, 7, 8 and 9. With two entries the
    // third is renamed when the first begins, in 6, and begins 5 later; the fourth likewise.
    String chain = "add $1,%eax; add $1,%eax; add $1,%eax";
    assertEquals(8, last(HASWELL, chain).dispatched());
    TimelineEntry third = last(haswell("scheduler.entries", "2", "entries"), chain);
    assertEquals(6, third.renamed());
    assertEquals(11, third.dispatched());
    assertEquals(Wait.SCHEDULER, third.reason());
  }

  @Test
  void aSchedulerForLoadsAloneHoldsBackLoadsAndNothingElse() throws IOException {
    Cpu one = haswell("scheduler.loads", "1", "entries");
    // Each load's address is the one's before, 4 cycles after that began: 6, 10, 14. With one entry
    // the second is renamed when the first begins, in 6, and begins 5 later, in 11; the third in
    // 16.
    String loads = "mov (%rdi),%rax; mov (%rax),%rcx; mov (%rcx),%rdx";
    assertEquals(15, last(HASWELL, loads).dispatched());
    TimelineEntry third = last(one, loads);
    assertEquals(16, third.dispatched());
    assertEquals(Wait.SCHEDULER, third.reason());
    assertEquals(8, last(one, "add $1,%eax; add $1,%eax; add $1,%eax").dispatched());
    assertEquals(1, last(one, "mov %rax,(%rdi); mov %rax,8(%rdi)").renamed());
  }

  @Test
  void aSchedulerForStoresAloneHoldsBackStoresAndNothingElse() throws IOException {
    Cpu two = haswell("scheduler.stores", "2", "entries");
    // The first store's data come out of a multiplication, 6 + 3 = 9: until then only the entry of
    // its address is free, and the second needs two.
    String stores = "imul %rax,%rax; mov %rax,(%rdi); mov %rcx,8(%rdi)";
    assertEquals(1, last(HASWELL, stores).renamed());
    assertEquals(9, last(two, stores).renamed());
    assertEquals(1, last(two, "imul %rax,%rax; mov %rax,(%rdi); mov (%rsi),%rcx").renamed());
  }

  @Test
  void stage6HoldsBackALoadWithoutABuffer() throws IOException {
    // The first load retires in 6 + 5 = 11; only then is the second renamed.
    TimelineEntry second =
        last(haswell("load.buffer", "1", "entries"), "mov (%rdi),%rax; mov 8(%rdi),%rcx");
    assertEquals(11, second.renamed());
    assertEquals(Wait.LOADS, second.reason());
  }

  @Test
  void stage7HoldsBackAStoreWithoutABufferUntilTheOneBeforeItIsWritten() throws IOException {
    // The first store retires in 7 and is written one later.
    TimelineEntry second =
        last(haswell("store.buffer", "1", "entries"), "mov %rax,(%rdi); mov %rax,8(%rdi)");
    assertEquals(8, second.renamed());
    assertEquals(Wait.STORES, second.reason());
  }

  @Test
  void stage8BringsInOneLineAfterTheOtherWithOneFillBuffer() throws IOException {
    String loads = "mov (%rdi),%rax; mov 128(%rdi),%rcx";
    Cpu one = haswell("fill.buffers", "1", "entries");
    // Both begin in 6: a hit in 11, L2 8 later: 19. With one buffer the second waits for it: 27.
    assertEquals(19, allInL2(HASWELL, loads));
    assertEquals(27, allInL2(one, loads));
  }

  private static int allInL2(Cpu cpu, String source) {
    CompiledTrace trace = compile(cpu, source);
    byte[] outcomes = new byte[trace.events().size()];
    for (int i = 0; i < outcomes.length; i++) {
      if (trace.events().get(i) instanceof TraceEvent.Data) {
        outcomes[i] = EventOutcome.data(CacheLevel.L2, Translation.FIRST);
      }
    }
    return last(cpu, trace, outcomes).completed();
  }

  @Test
  void stage9RetiresFourACycle() {
    // Behind a load that retires in 11: three with it, the other two in 12.
    assertEquals(11, last(HASWELL, "mov (%rdi),%rax;" + "nop;".repeat(3)).retired());
    assertEquals(12, last(HASWELL, "mov (%rdi),%rax;" + "nop;".repeat(5)).retired());
  }

  @Test
  void anIndexOrARipRelativeImmediateUndoesMicroFusion() {
    assertEquals(1, compile(HASWELL, "cmpl $1,8(%rdi)").fusedUops());
    assertEquals(2, compile(HASWELL, "cmpl $1,8(%rdi,%rsi)").fusedUops());
    assertEquals(2, compile(HASWELL, "cmpl $1,8(%rip)").fusedUops());
  }

  @Test
  void aStackSlotIsRenamedOnZen5AndForwardedOnHaswell() {
    // Renamed: the pop's value is there with the pushed register, so the add begins as if it read
    // that; forwarded: 6 + 5.
    String source = "push %rax; pop %rcx; add $1,%rcx";
    assertEquals(11, last(HASWELL, source).dispatched());
    Cpu zen5 = Cpus.get("zen5");
    int alone = last(zen5, "add $1,%rcx").dispatched();
    assertEquals(alone, last(zen5, source).dispatched());
  }

  @Test
  void aLoadThatDependedOnAStoreWaitsForTheAddressesOfAllOlderOnes() throws IOException {
    Cpu predicting = haswell("load.disambiguation", "load-address", "word");
    // The multiplication is done in 6 + 3 = 9: only then is the store's address worked out, until
    // 10. The load's own is there in 6.
    String late = "imul %rsi,%rsi; mov %rax,(%rsi); ";
    assertEquals(6, last(HASWELL, late + "mov (%rdi),%rcx").dispatched());
    TimelineEntry waiting = last(predicting, late + "mov (%rdi),%rcx");
    assertEquals(10, waiting.dispatched());
    assertEquals(Wait.ADDRESSES, waiting.reason());
    // Of all older ones: the store that it takes its value from is known in 9, another in 12.
    assertEquals(
        13,
        last(predicting, late + "imul %rsi,%rsi; mov %rax,8(%rsi); mov (%rdi),%rcx").dispatched());
  }

  @Test
  void aLoadOfNoStoreAndOneWhoseStoreIsKnownWaitForNothing() throws IOException {
    Cpu predicting = haswell("load.disambiguation", "load-address", "word");
    String late = "imul %rsi,%rsi; mov %rax,(%rsi); ";
    assertEquals(6, last(predicting, late + "mov 8(%rdi),%rcx").dispatched());
    // The store's address is known in 6, the load's own in 9; another store's, in 12, is no matter.
    String known = "mov %rax,(%rsi); imul %rdi,%rdi; imul %rdi,%rbx; mov %rax,8(%rbx); ";
    assertEquals(9, last(predicting, known + "mov (%rdi),%rcx").dispatched());
  }

  @Test
  void aLoadInTheCycleOfItsStoreIsMadeAgainWhereAStoreHasToSettle() throws IOException {
    Cpu settling = haswell("store.settle", "1", "cycles");
    // Store and load begin in 6, and the store buffer has the value for it in 11. Made again, the
    // load begins when the first one's 5 cycles are over, and takes 5.
    assertEquals(11, last(HASWELL, "mov %rax,(%rsi); mov (%rdi),%rcx").completed());
    assertEquals(16, last(settling, "mov %rax,(%rsi); mov (%rdi),%rcx").completed());
    // A cycle later it is in time.
    assertEquals(
        12, last(settling, "mov %rax,(%rsi); lea (%rdi),%rdi; mov (%rdi),%rcx").completed());
  }

  @Test
  void aPredictedLoadIsMadeAgainUnlessAllOlderStoresHaveSettled() throws IOException {
    Cpu settling = haswell("store.settle", "1", "cycles");
    Cpu predicting =
        haswell("store.settle | 1 | cycles", "load.disambiguation | load-address | word");
    // The load begins in 7: its own store has settled, but the other's address is known in 9.
    String source =
        "mov %rax,(%rsi); imul %rbx,%rbx; mov %rax,8(%rbx); lea (%rdi),%rdi; mov (%rdi),%rcx";
    assertEquals(12, last(settling, source).completed());
    assertEquals(17, last(predicting, source).completed());
  }

  @Test
  void aPredictedLoadIsMadeAgainOnceWhenTheLastAddressIsThere() throws IOException {
    Cpu predicting =
        haswell("store.settle | 1 | cycles", "load.disambiguation | load-address | word");
    // The load begins in 7. The other store's address is worked out in 6 + 9 = 15, behind three
    // multiplications: the load begins again in 16, not in 12 and 17, five cycles apart.
    TimelineEntry load =
        last(
            predicting,
            "imul %rbx,%rbx; imul %rbx,%rbx; imul %rbx,%rbx; mov %rax,(%rsi); "
                + "mov %rax,8(%rbx); mov (%rdi),%rcx");
    assertEquals(21, load.completed());
    assertEquals(Wait.RETRY, load.reason());
  }

  @Test
  void theAddressOfAStoreBySegmentIsKnownLater() throws IOException {
    Cpu later = haswell("store.settle | 1 | cycles", "segment.store_latency | 2 | cycles");
    // Begun in 6, known in 8: a load in 7 comes too early, but not without the segment.
    String bySegment = "mov %rax,%gs:(%rsi); lea (%rdi),%rdi; mov %gs:(%rdi),%rcx";
    assertEquals(17, last(later, bySegment).completed());
    assertEquals(12, last(later, bySegment.replace("%gs:", "")).completed());
  }

  @Test
  void renameAddsSmallConstantsTo64BitRegisters() throws IOException {
    Cpu adding = haswell("add_elimination", "1", "flag");
    // The multiplication is done in 9. An addition to it takes a cycle, or none at rename.
    for (String small : new String[] {"add $1,%rcx", "sub $127,%rcx", "inc %rcx", "dec %rcx"}) {
      String source = "imul %rcx,%rcx; " + small + "; add %rcx,%rdx";
      assertEquals(10, last(HASWELL, source).dispatched(), small);
      assertEquals(9, last(adding, source).dispatched(), small);
    }
    for (String other :
        new String[] {"add $128,%rcx", "add $1,%ecx", "and $1,%rcx", "add %rbx,%rcx"}) {
      assertEquals(
          10, last(adding, "imul %rcx,%rcx; " + other + "; add %rcx,%rdx").dispatched(), other);
    }
  }

  @Test
  void anAdditionThatFusesWithAJumpIsNoneOfRename() throws IOException {
    Cpu adding = haswell("add_elimination", "1", "flag");
    assertEquals(9, last(adding, "imul %rcx,%rcx; add $1,%rcx; jo 1f; 1:").dispatched());
  }

  @Test
  void storesAndLoadsByNoRegisterAreRenamedWhereTheSameAddressIs() throws IOException {
    String source = "imul %rax,%rax; mov %rax,0x4000; mov 0x4000,%rcx; add %rcx,%rdx";
    // The product is there in 9. Renamed, the addition begins in the cycle in which it is stored;
    // else the store buffer hands it on 5 cycles later.
    int forwarded = last(haswell("memory_renaming", "any", "word"), source).dispatched();
    assertEquals(9 + HASWELL.count(Parameter.STORE_FORWARD), forwarded);
    assertEquals(9, last(haswell("memory_renaming", "same", "word"), source).dispatched());
  }
}
