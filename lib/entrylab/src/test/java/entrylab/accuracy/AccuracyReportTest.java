package entrylab.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.anchor.MustHaveMca;
import entrylab.core.cpu.Confidence;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.report.AccuracyText;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Published figures of whole paths, and how the model's fitted constants follow from them. */
class AccuracyReportTest {
  private static AccuracyReport report;

  @BeforeAll
  static void run() {
    report =
        AccuracyReport.of(
            List.of(Cpus.get("sandy-bridge"), Cpus.get("haswell"), Cpus.get("broadwell")));
  }

  private static AnchorRow row(String name) {
    return report.anchors().stream()
        .filter(r -> r.anchor().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theRemainderIsWhatIsLeftOfTheFittedRoundTrips() {
    assertEquals(136, row("null syscall on a Haswell").model(), "refit privileged.remainder");
    assertEquals(147, row("null syscall on a Sandy Bridge").model(), "refit privileged.remainder");
    for (String fitted : List.of("haswell", "sandy-bridge")) {
      assertEquals(Confidence.FITTED, Cpus.get(fitted).quantity(Parameter.REMAINDER).confidence());
    }
  }

  @Test
  void iretsSurplusIsFittedToItsOnlySource() {
    AnchorRow iret = row("IRET instead of SYSRET");
    assertEquals(Anchor.Role.FITTED, iret.anchor().role());
    assertTrue(iret.agrees(), "refit privileged.iret: " + iret.model());
    assertEquals(Confidence.FITTED, Cpus.get("haswell").quantity(Parameter.IRET).confidence());
  }

  @Test
  void aSecondHaswellIsPredictedByTheFirst() {
    assertTrue(row("null syscall on a second Haswell").agrees());
  }

  @Test
  void broadwellIsPredictedWithHaswellsRemainder() {
    assertEquals(
        Cpus.get("haswell").count(Parameter.REMAINDER),
        Cpus.get("broadwell").count(Parameter.REMAINDER));
    assertEquals(Anchor.Role.PREDICTED, row("null syscall on a Broadwell").anchor().role());
    assertTrue(row("null syscall on a Broadwell").agrees());
  }

  @Test
  void sixMorePushesAndPopsCostAboutTenCyclesOnSandyBridge() {
    AnchorRow more = row("six more registers pushed and popped");
    assertEquals(Anchor.Role.SAID, more.anchor().role());
    assertEquals(10, more.anchor().said());
    assertTrue(more.agrees(), "5 to 14, not " + more.model());
  }

  @Test
  void theBoundOfSixMorePushesAndPopsIsSixStoresOnOnePort() {
    // Eleven instructions more on four slots: 2.75; six loads on two ports: 3; six stores: 6.
    assertEquals(6, row("six more registers pushed and popped").bound().getAsDouble(), 1e-9);
  }

  @Test
  void aFigureThatTheModelMissesDoesNotAgree() {
    Anchor broadwell = row("null syscall on a Broadwell").anchor();
    var low = new AnchorRow(broadwell, 131, empty(), empty(), empty(), List.of());
    assertFalse(low.agrees());
    assertEquals(-5, low.distance());
  }

  @Test
  void everyTableHasItsBaselinesAndLlvmMcaAnswersForEveryPath() {
    MustHaveMca.orSkip();
    for (AnchorRow row : report.anchors()) {
      assertTrue(row.mca().isPresent(), row.anchor().name());
    }
    report.byCpu().forEach(a -> assertEquals(a.rows().size(), a.withMca().size()));
  }

  @Test
  void theTextLabelsWhatWasFitted() {
    String text = AccuracyText.of(report);
    assertTrue(text.contains("null syscall on a Haswell             fitted"), text);
    assertTrue(text.contains("null syscall on a Broadwell           predicted"), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    long figures = report.byCpu().stream().mapToLong(a -> a.rows().size()).sum();
    assertEquals(1 + figures + report.anchors().size(), AccuracyText.csv(report).lines().count());
  }

  private static java.util.OptionalDouble empty() {
    return java.util.OptionalDouble.empty();
  }
}
