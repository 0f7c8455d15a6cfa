package entrylab.check.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entrylab.check.search.Budget;
import entrylab.kernel.CheckedKernel;
import entrylab.kernel.KernelSnapshot;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a snapshot, on a kernel of ours that is whole and with each instruction broken. */
class KernelCheckTest {
  private static final Budget BUDGET = Budget.DEFAULT.sequences(100).instructions(1_000);

  private static KernelSnapshot whole;

  @BeforeAll
  static void everythingIsInstalled() throws IOException {
    List<String> missing = CheckedKernel.missing();
    if ("true".equals(System.getenv("CI"))) {
      assertEquals(List.of(), missing);
    }
    assumeTrue(missing.isEmpty());
    whole = CheckedKernel.snapshot(0);
  }

  @Test
  void aKernelWithoutAFaultIsClean() {
    KernelCheckReport report = KernelCheck.of(whole).budget(BUDGET).run();
    assertTrue(report.clean() && report.complete(), report.text());
    assertEquals(0, report.outside());
    assertTrue(report.text().startsWith("checked: clean\n"), report.text());
  }

  @Test
  void whatEachBitAsksForIsLearnt() {
    KernelCheckReport report = KernelCheck.of(whole).budget(BUDGET).run();
    assertEquals(
        List.of(
            "flags bit 2: before [], behind [arch_do_signal_or_restart]",
            "flags bit 3: before [], behind [schedule]",
            "work bit 0: before [__secure_computing], behind []",
            "work bit 2: before [ptrace_notify], behind [ptrace_notify]"),
        report.work());
  }

  /** What each broken instruction of checked.s must be found by, whatever else it breaks. */
  @ParameterizedTest
  @CsvSource({
    "1, user-registers, two pops exchanged",
    "2, sysret-only-where-it-may, RF and TF not looked for",
    "3, canonical-return, rcx not compared with its canonical form",
    "4, kernel-leak, a register not popped",
    "5, entry-exit-work, a tracer stopped for twice",
    "6, traced-alike, a register lost with a tracer",
    "7, interrupts-off, no CLI before the exit",
    "8, path-ends, a word left on the stack before IRET",
    "9, user-segments, no SWAPGS before IRET",
    "10, entry-exit-work, nothing looked at behind the handler",
    "11, entry-exit-work, work that comes up meanwhile not looked for"
  })
  void oneBrokenInstructionIsFound(int broken, String invariant, String what) throws IOException {
    KernelCheckReport report =
        KernelCheck.of(CheckedKernel.broken(whole, broken)).budget(BUDGET).run();
    assertTrue(report.ids().contains(invariant), what + ": " + report.text());
  }
}
