package entrylab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.compare.ComparedPlace;
import entrylab.compare.Comparison;
import entrylab.compare.ConstantShift;
import entrylab.compare.DifferenceSupport;
import entrylab.compare.MeanCycles;
import entrylab.compare.OccupiedSize;
import entrylab.compare.PairPoint;
import entrylab.compare.PairTerms;
import entrylab.compare.SupportedComparison;
import entrylab.core.cpu.Cpus;
import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One screen: the answer, what it rests on, what it hangs on. */
class CompareTextTest {

  @Test
  void theAnswerStandsFirstAndEverythingFitsAScreen() {
    assertEquals(
        """
        one-table (first) against two-tables (second); modelled, haswell, dispatch only;
        16 placements, seed 1

        two-tables saves a page, and takes 4,200 bytes more. Untraced only fork-loop
        pays 0.7 of 157 cycles a call. Under ptrace, no program of 2 would notice: 0.2
        cycles at most, within placement.

                                          first     second   difference
        bytes                             6,200     10,400       +4,200
        pages                                 4          3           -1
        cycles a call                    first untraced           first under ptrace
          git-status                     137.0 ~                  211.0 ~
          fork-loop                      157.0 +0.70 +-0.20       230.0 ~
        """,
        CompareText.of(comparison()));
  }

  @Test
  void whatADifferenceHangsOnIsSaidInASentence() {
    PairPoint fork = comparison().at("fork-loop", "untraced", "haswell").orElseThrow();
    assertEquals(
        """

        fork-loop untraced, +0.7, is so at every placement; hangs on mispredict=20 (-0.3
        with it); other CPUs agree.
        """,
        CompareText.supports(
            List.of(
                new DifferenceSupport(
                    fork, List.of(new ConstantShift("mispredict=20", -1)), List.of(fork))),
            1));
  }

  @Test
  void ofSeveralCpusItIsSaidWhichASentenceIsAbout() {
    PairTerms terms = comparison().terms();
    var both =
        new Comparison(
            new PairTerms(
                terms.first(),
                terms.second(),
                terms.noun(),
                terms.setting(),
                List.of(Cpus.get("haswell"), Cpus.get("zen4")),
                terms.sizes()),
            comparison().points());
    assertEquals(
        "two-tables saves a page, and takes 4,200 bytes more. On haswell, the first of 2 CPUs:"
            + " Untraced only fork-loop pays 0.7 of 157 cycles a call. Under ptrace, no program of"
            + " 2 would notice: 0.2 cycles at most, within placement.",
        ComparisonSentence.of(both));
    PairPoint fork = both.at("fork-loop", "untraced", "haswell").orElseThrow();
    var support = new DifferenceSupport(fork, List.of(), List.of(fork));
    assertEquals(
        "fork-loop untraced on haswell, +0.7, is so at every placement; no constant moves it;"
            + " other CPUs agree.",
        CompareText.sentence(support, 2));
  }

  @Test
  void manyWorkloadsAreFoldedToAScreenWithTheLargestDifferencesKept() {
    List<PairPoint> points = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      points.add(point("workload-of-a-long-name-" + i, "untraced", 100, i / 100.0, 0.001));
    }
    var many = new Comparison(comparison().terms(), points);
    var support =
        new DifferenceSupport(
            points.getLast(),
            List.of(new ConstantShift("mispredict=20", -1)),
            points.subList(0, 6));
    String text = CompareText.of(new SupportedComparison(many, List.of(support, support)));
    assertTrue(text.lines().count() <= 25, text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    assertTrue(text.contains("workload-of-a-long-name-30"), text);
    assertTrue(text.matches("(?s).*\\(\\d+ more within 0\\.\\d\\).*"), text);
  }

  @Test
  void designsThatExecuteTheSameAreSaidToBeSoOnce() {
    var same =
        new Comparison(
            comparison().terms(),
            comparison().points().stream()
                .map(point ->
                    new PairPoint(
                        point.place(),
                        point.cpu(),
                        point.first(),
                        point.second(),
                        true,
                        point.difference(),
                        point.standing()))
                .toList());
    assertEquals(
        "two-tables saves a page, and takes 4,200 bytes more. Both execute the same instructions,"
            + " untraced and under ptrace.",
        ComparisonSentence.of(same));
  }

  private static Comparison comparison() {
    return new Comparison(
        new PairTerms(
            "one-table",
            "two-tables",
            "program",
            "dispatch only; 16 placements, seed 1",
            List.of(Cpus.get("haswell")),
            List.of(new OccupiedSize("bytes", 6200, 10400), new OccupiedSize("pages", 4, 3))),
        List.of(
            point("git-status", "untraced", 137, 0.02, 0.1),
            point("fork-loop", "untraced", 157, 0.7, 0.1),
            point("git-status", "under ptrace", 211, 0.1, 0.1),
            point("fork-loop", "under ptrace", 230, -0.2, 0.2)));
  }

  private static PairPoint point(String calls, String way, double first, double more, double se) {
    return new PairPoint(
        new ComparedPlace(calls, way),
        "haswell",
        new MeanCycles(first, se),
        new MeanCycles(first + more, se),
        false,
        new PairedDifference(16, more, se),
        new PlacementStanding(0, 0, 16));
  }
}
