package entrylab.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.KernelRecord;
import entrylab.report.MitigationCostsText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What mitigations cost, with a kernel that has nothing but nops to leave out. */
class MitigationCostsTest {
  private static final KernelRecord ALL = HandMadeKernel.of("mine", 0, 40, "getppid");
  private static final KernelRecord LESS = HandMadeKernel.of("mine-without-it", 0, 8, "getppid");
  private static final KernelRecord SAME =
      HandMadeKernel.of("mine-without-nothing", 0, 40, "getppid");

  private static MitigationCosts costs() {
    return MitigationCosts.of(ALL, List.of(LESS, SAME), "getppid", Cpus.get("haswell"), 4, 1);
  }

  @Test
  void itCostsWhatABootWithoutItDoesNotExecute() {
    MitigationCosts.Row row = costs().rows().getFirst();
    assertEquals("mine-without-it", row.without());
    assertEquals(32, row.instructions());
    assertTrue(row.cycles().mean() >= 32 / 4.0, "no more than four a cycle: " + row);
    assertTrue(row.cycles().mean() <= 32, "at least one a cycle: " + row);
  }

  @Test
  void whatChangesNothingCostsNothing() {
    MitigationCosts.Row row = costs().rows().getLast();
    assertEquals(0, row.instructions());
    assertEquals(new CallDifference(0, 0, 0, 0), row.cycles());
  }

  @Test
  void theTextHasASignAndTheUndecidedATilde() {
    List<String> lines = MitigationCostsText.of(costs()).lines().toList();
    // 8 of entry and exit, 40 nops and the handler's return.
    assertTrue(lines.getFirst().startsWith("getppid of mine on haswell, modelled: 49 instr"));
    assertTrue(lines.get(5).matches("mine-without-it +\\+32 +\\+.* \\+- .*"), lines.get(5));
    assertTrue(lines.get(6).matches("mine-without-nothing +\\+0 +~ *"), lines.get(6));
  }
}
