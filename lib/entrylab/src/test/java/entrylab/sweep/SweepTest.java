package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.kernel.HandMadeKernel;
import entrylab.sweep.result.Metric;
import entrylab.sweep.result.Result;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("sets the default locale")
class SweepTest {
  /** merged-v4.6's parts with another macro for the last instructions. */
  private static final String LEAVES_BY =
      """
      	.include "entry.inc"
      	.purgem	USERGS_SYSRET64
      	.macro	USERGS_SYSRET64
      %s
      	.endm
      	.set	FASTPATH_TABLE, sys_call_table
      	.set	FULL_FRAME, 1
      	.include "base-v4.4.inc"
      	TABLE_OF_C_FUNCTIONS sys_call_table
      """;

  @Test
  void theMeanIsTheWeightedMeanOfTwoPaths() {
    Result untraced = one(sweep().workload("getpid").traced(0).syscalls(10));
    Result traced = one(sweep().workload("getpid").traced(1).syscalls(10));
    Result half = one(sweep().workload("getpid").traced(0.5).syscalls(100_000));

    double share = // how many of the draws were traced, from the one count that tells them apart
        (half.counts().instructions() - untraced.counts().instructions())
            / (traced.counts().instructions() - untraced.counts().instructions());
    assertEquals(0.5, share, 0.01, "5 standard deviations of 100,000 fair draws are 0.008");
    assertEquals(
        untraced.counts().stores()
            + share * (traced.counts().stores() - untraced.counts().stores()),
        half.counts().stores(),
        1e-9);
  }

  @Test
  void everyDesignIsGivenTheSameSyscalls() {
    SweepResult result =
        Sweep.of(Designs.get("merged-v4.6"), Designs.get("merged-v4.6").named("its copy"))
            .workload("git-status")
            .traced(0.25)
            .syscalls(5_000)
            .run();
    assertEquals(result.rows().get(0).counts(), result.rows().get(1).counts());
  }

  @Test
  void theSameSeedGivesTheSameBytesInAnyLocale() {
    Sweep sweep =
        Sweep.of(Designs.all())
            .workload("git-status", "mix:read=0.9+clone=0.1")
            .traced(0, 0.05, 1)
            .syscalls(2_000)
            .seed(42)
            .leavingOutBroken();
    String first = sweep.run().csv();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertEquals(first, sweep.run().csv());
    } finally {
      Locale.setDefault(before);
    }
    assertTrue(!first.equals(sweep.seed(43).run().csv()), "another seed, other draws");
  }

  @Test
  void theCsvBeginsWithThePublishedColumns() {
    String header = sweep().syscalls(1).run().csv().lines().findFirst().orElseThrow();
    assertEquals(
        "design,workload,traced,x32,syscalls,seed,instructions,asm_instructions,loads,stores,"
            + "branches,indirect_branches,extra_saves,extra_restores,icache_lines,dcache_lines,"
            + "table_bytes,shared_text_bytes,stub_text_bytes,padding_bytes,pages,tracing,marked,"
            + "icache_lines_least,icache_lines_most,dcache_lines_least,dcache_lines_most,"
            + "pages_least,pages_most,counted_calls,"
            + "ia32,audit,seccomp,mitigations",
        header);
  }

  @Test
  void eachRowSaysWhatWasMitigatedAndARecordedKernelWhatItWasBootedWith() {
    List<String> said =
        Sweep.of(Designs.get("switch"))
            .kernels(HandMadeKernel.of("mine", 0, 5, "getpid"))
            .workload("getpid")
            .mitigations("verw,pti-pcid")
            .syscalls(1)
            .run()
            .rows()
            .stream()
            .map(row -> row.design() + ": " + row.mitigations())
            .toList();
    // In the order in which mitigations are declared; the hand-made record states none.
    assertEquals(List.of("switch: pti-pcid,verw", "mine: not recorded"), said);
  }

  @Test
  void cyclesComeBehindTheCountedColumnsAndChangeNoneOfThem() {
    Sweep counted = sweep().workload("git-status").traced(0, 0.5).syscalls(500);
    SweepResult modelled =
        counted.on(Cpus.get("haswell"), Cpus.get("zen4")).pollution(0, 8192).run();
    String header = modelled.csv().lines().findFirst().orElseThrow();
    assertTrue(
        header.contains(
            ",mitigations,cpu,pollution,cost,cycles_mean,cycles_median,cycles_p99,cycles_sd,"
                + "cycles_privileged,cycles_core,cycles_fetch,cycles_data,cycles_branch,"),
        header);
    assertEquals(
        counted.run().csv().lines().skip(1).toList(),
        modelled
            .csv()
            .lines()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf(",haswell,") + row.indexOf(",zen4,") + 1))
            .distinct()
            .toList());
    assertEquals(
        List.of("haswell 0", "haswell 8192", "zen4 0", "zen4 8192"),
        modelled.rows().subList(0, 4).stream()
            .map(row -> row.modelled())
            .map(cycles -> cycles.cpu() + " " + cycles.pollution())
            .toList());
    assertEquals(8, modelled.rows().size());
  }

  @Test
  void aSweepWithoutCpuHasNoCyclesToAskFor() {
    SweepResult counted = sweep().run();
    assertTrue(
        refusal(() -> Metric.CYCLES_MEAN.of(counted.rows().getFirst())).contains("names no CPU"));
  }

  @Test
  void theMailsFigureIsFoundToBeOneEntryShort() {
    assertEquals(4368, one(sweep()).ledger().tableBytes(), "546 * 8, not 545 * 8");
    assertEquals(2616, one(sweep().x32(false)).ledger().tableBytes(), "327 * 8");
    Result twice = one(Sweep.of(Designs.get("duplicated-table")).syscalls(1));
    assertEquals(2 * 4368, twice.ledger().tableBytes());
  }

  @Test
  void interruptingTheThreadEndsTheSweepAndKeepsTheFlag() {
    Thread.currentThread().interrupt();
    assertThrows(CancellationException.class, () -> sweep().syscalls(1_000_000).run());
    assertTrue(Thread.interrupted(), "the flag stays set for the caller");
  }

  @Test
  void aDesignThatLosesACallIsNamedAndNotCounted() {
    Sweep seed =
        Sweep.of(Designs.get("trampoline-seed"), Designs.get("merged-v4.6"))
            .workload("clone")
            .syscalls(10);
    assertTrue(refusal(seed::run).contains("trampoline-seed does not bring call 56"));
    SweepResult tolerant = seed.leavingOutBroken().run();
    assertEquals(List.of("merged-v4.6"), tolerant.designs());
    assertEquals("trampoline-seed", tolerant.leftOut().getFirst().design());
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sysretl                               | cs is 0x23, not 0x33
          nop; sysretq                          | GS base is 0xffff88001f000000, not 0x70000000
          swapgs; addq $2, %rcx; sysretq        | rip is 0x400044, not 0x400042
          swapgs; subq $8, %rsp; sysretq        | rsp is 0x7fffffff3ef8, not 0x7fffffff3f00
          """)
  void aDesignThatComesBackElsewhereIsNotCounted(String exit, String place) {
    // What stands for merged-v4.6's last two instructions; the program called at 0x400040.
    String instructions = exit.startsWith("sysretl") ? "swapgs; " + exit : exit;
    Design broken =
        Design.of("elsewhere", LEAVES_BY.formatted(String.join("\n", instructions.split("; "))));
    Sweep sweep = Sweep.of(broken, Designs.get("merged-v4.6")).workload("clone").syscalls(10);
    assertTrue(refusal(sweep::run).contains(place.strip()), () -> refusal(sweep::run));
    SweepResult tolerant = sweep.leavingOutBroken().run();
    assertEquals(List.of("merged-v4.6"), tolerant.designs());
    assertTrue(tolerant.leftOut().getFirst().reason().contains(place.strip()));
  }

  @Test
  void execveAndSigreturnComeBackToWhereTheirHandlersSendThem() {
    Sweep moved =
        Sweep.of(Designs.get("merged-v4.6")).workload("execve", "rt_sigreturn").syscalls(10);
    assertEquals(2, moved.run().rows().size());
  }

  @Test
  void whatMakesNoSenseIsRefusedByName() {
    assertTrue(refusal(() -> sweep().traced(1.5)).contains("1.5"));
    assertTrue(refusal(() -> sweep().syscalls(-3)).contains("-3"));
    assertTrue(refusal(() -> sweep().pollution(-7)).contains("-7"));
    assertTrue(refusal(() -> sweep().workload("frobnicate").run()).contains("frobnicate"));
    assertTrue(refusal(() -> SweepSettings.TRACED.words().read("0,often")).contains("often"));
    assertTrue(refusal(() -> Designs.get("nonesuch")).contains("nonesuch"));
  }

  @Test
  void wordsStandForDesignsAndCpusAsOnTheCommandLine() {
    Sweep typed = Sweep.of(Designs.get("merged-v4.6"), Designs.get("switch"));
    Sweep words = Sweep.of("merged-v4.6", "switch").on("haswell", "zen2");
    assertEquals(
        typed.on(Cpus.get("haswell"), Cpus.get("zen2")).settings().texts(),
        words.settings().texts());
    // A clone with records of kernels names them, too.
    String unknown = refusal(() -> Sweep.of("merged-v4.7"));
    assertTrue(
        unknown.startsWith("unknown design 'merged-v4.7': did you mean 'merged-v4.6'?"), unknown);
    assertEquals(
        "unknown CPU 'haswel': did you mean 'haswell'?", refusal(() -> typed.on("haswel")));
    assertEquals(
        "a sweep needs at least one design or kernel", refusal(() -> Sweep.of(new String[0])));
  }

  @Test
  void aColumnThatIsNotThereIsToldByItsNameOrByWhatItNeeds() {
    SweepResult result = sweep().workload("getpid").syscalls(1).run();
    assertEquals(
        "unknown column 'designs': did you mean 'design'?",
        refusal(() -> result.toTable("designs", "workload")));
    assertTrue(
        refusal(() -> result.toTable("design", "cycles_mean")).contains("the sweep names no CPU"));
  }

  private static String refusal(Runnable action) {
    return assertThrows(IllegalArgumentException.class, action::run).getMessage();
  }

  private static Sweep sweep() {
    return Sweep.of(Designs.get("merged-v4.6")).syscalls(10);
  }

  private static Result one(Sweep sweep) {
    SweepResult result = sweep.run();
    assertEquals(1, result.rows().size());
    return result.rows().getFirst();
  }

  @Test
  void aSweepThatHasNotRunSaysSo() {
    assertEquals(
        "a sweep of switch, fred over read, not run yet: call run()",
        Sweep.of("switch", "fred").workload("read").toString());
  }
}
