package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.core.uop.UnknownForm;
import entrylab.core.uop.UnknownFormException;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.plot.Plots;
import entrylab.plot.TimelineChart;
import entrylab.report.SweepText;
import entrylab.report.listing.TimelinePairText;
import entrylab.report.listing.TimelineText;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.TimelinePair;
import entrylab.sweep.result.Circumstance;
import entrylab.sweep.result.Metric;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader's own code may have instructions that nobody has looked up yet. */
class UnknownFormsTest {
  /** The bounce of a marked syscall swaps bytes, twice, which no table has a row for. */
  private static final Design MINE =
      Designs.get("merged-v4.6")
          .patch("popq\t%rax", "shld\t$0,%rbx,%rbx; shld\t$0,%rbx,%rbx; popq\t%rax");

  private static Sweep sweep() {
    return Sweep.of(MINE).workload("clone", "getpid").syscalls(10).on(Cpus.get("haswell"));
  }

  @Test
  void areRefusedByNameUnlessSaidOtherwise() {
    var thrown = assertThrows(UnknownFormException.class, () -> sweep().run());
    assertTrue(thrown.getMessage().contains("'shld_r_r_i'"), thrown.getMessage());
    assertTrue(
        thrown.getMessage().endsWith(": unknownForms(UnknownForm.ESTIMATE)"), thrown.getMessage());
  }

  @Test
  void areFlaggedInEveryResultThatAnEstimateTouchesAndInNoOther() {
    SweepResult result = sweep().unknownForms(UnknownForm.ESTIMATE).run();
    assertEquals(
        List.of("shld_r_r_i", ""),
        result.rows().stream().map(Circumstance.ESTIMATED_FORMS::text).toList());
    assertTrue(SweepText.of(result).contains("cost is an estimate: shld_r_r_i"));
    var chart = Plots.byTracedShare(result.workload("clone"), Metric.CYCLES_MEAN);
    assertTrue(chart.getTitle().endsWith("(estimated: shld_r_r_i)"), chart.getTitle());
    assertEquals("mean cycles per syscall, modelled", chart.getYAxisTitle());
  }

  @Test
  void areFlaggedInATimeline() {
    PathTimeline timeline = TimedCall.of(MINE, "clone").on(Cpus.get("haswell"));
    assertTrue(onALine(TimelineText.of(timeline)).contains("being in no table: shld_r_r_i."));
    PathTimeline other = TimedCall.of(Designs.get("merged-v4.6"), "clone").on(Cpus.get("haswell"));
    TimelinePair second = TimelinePair.of(other, timeline);
    assertTrue(onALine(TimelinePairText.of(second)).contains("being in no table: shld_r_r_i."));
    assertTrue(TimelineChart.of(second).getTitle().endsWith("(estimated: shld_r_r_i)"));
    assertTrue(TimelineText.json(timeline).contains("\"estimated_forms\" : [ \"shld_r_r_i\" ]"));
  }

  /** A text whose lines may be broken anywhere between words. */
  private static String onALine(String text) {
    return text.replace('\n', ' ');
  }
}
