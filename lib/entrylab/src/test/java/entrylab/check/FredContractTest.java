package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.check.report.CheckReport;
import entrylab.check.search.Budget;
import entrylab.design.Design;
import entrylab.design.Designs;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checker promises a program whose syscalls are delivered as events. */
class FredContractTest {
  private static final Design FRED = Designs.get("fred");
  private static final Budget UNHURRIED = new Budget(2_000, Duration.ofMinutes(20), 1024, 60);

  private static Set<String> found(Design design, boolean x32) {
    CheckReport report = Check.of(design).x32(x32).budget(UNHURRIED).run();
    assertTrue(report.complete(), "not cut short");
    return new TreeSet<>(report.ids());
  }

  /** With the x32 block, which has all numbers; notebook 02's findings have it without, too. */
  @Test
  void theKernelsEntryKeepsIt() {
    assertEquals(Set.of(), found(FRED, true));
  }

  /** SYSCALL destroys both, so that no other design has to keep them. */
  @ParameterizedTest
  @ValueSource(strings = {"rcx", "r11"})
  void rcxAndR11AreTheProgramsOwn(String register) {
    String push =
        register.equals("rcx")
            ? "	pushq	%rcx				/* the program's own"
            : "	.irp	reg, r8, r9, r10, r11,";
    String other = push.replace("%rcx", "%rdx").replace("r10, r11,", "r10, r10,");
    assertTrue(found(FRED.patch(push, other), false).contains("user-registers"), register);
  }
}
