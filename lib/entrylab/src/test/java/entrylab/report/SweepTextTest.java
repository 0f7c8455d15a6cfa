package entrylab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.call.Cost;
import entrylab.sweep.result.Metric;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sweep as text: the columns that answer, the first design as what others are held against. */
class SweepTextTest {
  private static final Design ONE = Designs.get("merged-v4.6");

  /** Seven instructions more, and only where a marked call's trampoline comes by. */
  private static final Design LONGER =
      ONE.patch("popq\t%rax", ".rept 7; nop; .endr; popq\t%rax").named("longer");

  private static Sweep sweep() {
    return Sweep.of(LONGER, ONE).workload("getpid", "clone").syscalls(32).placements(2);
  }

  private static List<String> rows(String text) {
    return text.lines()
        .filter(line -> line.startsWith("longer ") || line.startsWith("merged-v4.6 "))
        .toList();
  }

  @Test
  void withinAWorkloadTheShortestComesFirstWithItsDifferenceToTheFirstDesign() {
    List<String> rows = rows(SweepText.of(sweep().run()));
    assertEquals(4, rows.size());
    assertTrue(rows.get(0).matches("longer +getpid +0 +\\d+\\.0 +base +[0-9,]+"), rows::toString);
    assertTrue(rows.get(1).matches("merged-v4.6 +getpid +0 +\\d+\\.0 +0 +[0-9,]+"), rows::toString);
    assertTrue(
        rows.get(2).matches("merged-v4.6 +clone +0 +\\d+\\.0 +-7\\.00 +[0-9,]+"), rows::toString);
    assertTrue(rows.get(3).startsWith("longer "), rows::toString);
  }

  @Test
  void aWideSweepFitsAHundredColumns() {
    SweepResult result =
        Sweep.of(
                ONE.named("a-design-whose-name-is-longer-than-any-that-is-shipped"),
                Designs.get("trampoline-slowpath-stale"))
            .workload("mix:read=0.5+write=0.25+clone=0.125+fork=0.125")
            .traced(0, 0.01)
            .on(Cpus.get("haswell"), Cpus.get("haswell-no-return-stack"))
            .pollution(0, 32768)
            .syscalls(32)
            .placements(2)
            .run();
    String text = SweepText.of(result);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    assertTrue(text.contains("\nhaswell-no-return-stack\n"), text);
    assertTrue(text.contains("~") && text.contains("+-"), text);
  }

  @Test
  void theLegendIsALineOnWhateverProcessor() {
    SweepResult counted = Sweep.of(ONE).workload("getpid").syscalls(100_000).run();
    assertEquals(
        "Counted over 100,000 calls, seed 1; ~: as base; others: --columns",
        SweepText.of(counted).lines().findFirst().orElseThrow());
    String longest = Collections.max(Cpus.names(), Comparator.comparingInt(String::length));
    for (Cost cost : Cost.values()) {
      SweepResult timed =
          Sweep.of(ONE).workload("getpid").syscalls(32).on(Cpus.get(longest)).cost(cost).run();
      List<String> lines = SweepText.of(timed).lines().toList();
      assertTrue(lines.get(0).endsWith("; others: --columns"), lines.get(0));
      assertTrue(lines.get(0).length() <= 100, lines.get(0));
      assertEquals("", lines.get(1));
    }
  }

  @Test
  void columnsThatAreAskedForStandAtTheEnd() {
    SweepResult result = sweep().run();
    assertFalse(SweepText.of(result).contains("loads"));
    assertTrue(
        SweepText.of(result, List.of(Metric.LOADS))
            .lines()
            .anyMatch(line -> line.endsWith("  loads")));
    assertTrue(SweepText.whole(result).contains("indirect branches"));
  }
}
