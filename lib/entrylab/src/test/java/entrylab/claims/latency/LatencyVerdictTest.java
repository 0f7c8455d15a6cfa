package entrylab.claims.latency;

import static entrylab.claims.experiment.Ruling.FAILS;
import static entrylab.claims.experiment.Ruling.HOLDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimReport;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.claims.experiment.Standpoint;
import entrylab.claims.experiment.TestedClaim;
import entrylab.design.Design;
import entrylab.design.Designs;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The verdict on every statement, and a number of its evidence that is derived by hand. Modelled on
 * one CPU, which is enough for each verdict; notebook 08 has them all.
 */
class LatencyVerdictTest {
  private static final List<String> CPUS = List.of("skylake");

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        // 312 native rows; the 34 of x32 are not called without the bit, as the switch has it.
        "L1 | DEPENDS | switch with jump tables: 312 of 312 syscalls",
        // The design's header has 136, eight of them to find 39 among the compares: cmp and je, cmp
        // and ja twice, cmp and je. A jump table takes cmp, ja, mov and jmp. The mask is three.
        "L2 | HOLDS | getpid takes 129 instructions without it, 132 with it",
        "L3 | DEPENDS | without jump tables, nginx: skylake +19",
        // Of the 31 loads one is of the number, from the frame's rax.
        "L4 | HOLDS_IF | fred with the number in a register: getpid 114 instructions, 30 loads",
        "L5 | HOLDS_IF | where 65536 bytes are touched between calls: skylake -",
        "L6 | UNDECIDED_HERE | on record: 478 cycles, give or take 6",
        "L7 | UNDECIDED_HERE | at the best and the worst of 8 placements",
      })
  void theExperimentComesTo(String id, Ruling ruling, String evidence) {
    Judgement judgement = Tested.claim(id).judgement();
    assertEquals(ruling, judgement.ruling(), judgement.toString());
    assertTrue(
        judgement.evidence().stream().anyMatch(line -> line.contains(evidence)),
        judgement.evidence().toString());
  }

  /** Experiments are deterministic: each is done once for all rows. */
  private static final class Tested {
    private static final ClaimReport REPORT = LatencyThread.on(CPUS).test();

    static TestedClaim claim(String id) {
      return REPORT.only(id).claims().getFirst();
    }
  }

  @Test
  void aTableIsIndexedByTheNumberSoThatTheMaskIsNeeded() {
    var table = new MaskedNumber(Designs.get("pt-regs-abi"), PatchedSwitch.withJumpTables());
    assertEquals(HOLDS, table.verdict().ruling());
  }

  @Test
  void whereNoNumberChoosesATargetTheMaskIsNotNeeded() {
    var compares = new MaskedNumber(Designs.get("switch"), Designs.get("switch"));
    assertEquals(FAILS, compares.verdict().ruling());
  }

  @Test
  void theInsuranceIsOfNothingWithoutAJumpTable() {
    Design switched = Designs.get("switch");
    var nothing = new CheapInsurance(PatchedSwitch.withoutMask(switched), switched, CPUS);
    assertEquals(FAILS, nothing.verdict().ruling());
  }

  @Test
  void aWholeDesignMoreIsNoCheapInsurance() {
    var dear = new CheapInsurance(Designs.get("v4.4-stubs"), PatchedSwitch.withJumpTables(), CPUS);
    assertEquals(FAILS, dear.verdict().ruling());
  }

  @Test
  void whatTakesTheSameIsNegligibleAndWhatTakesAFullFrameMoreIsNot() {
    Design switched = Designs.get("switch");
    List<String> loop = List.of("getpid");
    Design same = switched.named("the same");
    assertEquals(HOLDS, new NoJumpTables(switched, same, loop, CPUS).verdict().ruling());
    Design partial = Designs.get("v4.4-stubs");
    assertEquals(FAILS, new NoJumpTables(partial, switched, loop, CPUS).verdict().ruling());
  }

  @Test
  void theBoundaryThatThereIsGainsNothing() {
    assertEquals(FAILS, new AlignedEntry(Designs.get("switch"), 16, CPUS).verdict().ruling());
  }

  @Test
  void whatNobodyOfTheThreadSaidIsMarkedAsOurs() {
    var ours =
        LatencyThread.THREAD.claims().stream()
            .filter(claim -> claim.standpoint() == Standpoint.HYPOTHESIS)
            .toList();
    assertEquals(List.of("L7"), ours.stream().map(claim -> claim.id()).toList());
    assertEquals("this lab", ours.getFirst().by());
  }

  @Test
  void aFrameThatIsReadAnywayGainsNothing() {
    Design frame = FredSwitch.numberInFrame();
    Judgement judgement = new NumberReadBack(frame, frame).verdict();
    assertEquals(FAILS, judgement.ruling());
    assertEquals("0 loads less, and the checker finds []", judgement.gist());
  }

  @Test
  void theVerdictsAreCountedWithThoseThatDepend() {
    String verdicts = Tested.REPORT.byRuling().print();
    assertTrue(verdicts.contains("depends"), verdicts);
  }

  @Test
  void theTextFitsAMailAndTheAnswerIsOne() {
    String answer = LatencyThread.THREAD.answer(Tested.REPORT).text();
    for (String line : (Tested.REPORT.text() + answer).lines().toList()) {
      assertTrue(line.length() <= 72, line);
      assertFalse(line.matches(".*[^ -~].*"), line);
    }
  }

  @Test
  void whoeverSpokeIsQuotedInTheirOwnWords() {
    for (Claim claim : LatencyThread.THREAD.claims()) {
      assertEquals(claim.standpoint() == Standpoint.HYPOTHESIS, claim.said().isEmpty(), claim.id());
    }
  }
}
