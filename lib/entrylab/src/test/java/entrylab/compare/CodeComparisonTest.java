package entrylab.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.kernel.CallPart;
import entrylab.report.CodeComparisonText;
import entrylab.sweep.call.TimedCall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two pieces of entry code held against each other; designs, since they are always at hand. */
class CodeComparisonTest {
  private static final Design ONE = Designs.get("merged-v4.6");

  private static CodeComparison compare(Design first, Design second) {
    return compare(first, second, "getpid");
  }

  private static CodeComparison compare(Design first, Design second, String call) {
    return CodeComparison.of(
        List.of(ComparedCall.of(TimedCall.of(first, call), call)),
        List.of(ComparedCall.of(TimedCall.of(second, call), call)),
        List.of(Cpus.get("haswell")),
        3,
        1);
  }

  @Test
  void oneAgainstItselfDiffersNowhere() {
    CodeComparison comparison = compare(ONE, ONE);
    CodeComparison.Row row = comparison.rows().getFirst();
    assertEquals(0, row.linked());
    assertEquals(0, row.instructions());
    assertEquals(new CallDifference(0, 0, 0, 0), row.placed());
    assertFalse(row.placed().decided());
    assertFalse(CodeComparisonText.listing(comparison).contains(" < "));
  }

  @Test
  void oneInstructionMoreIsSeenWhereItStands() {
    Design longer = ONE.patch("popq\t%rax", "nop; popq\t%rax").named("longer");
    CodeComparison comparison = compare(ONE, longer, "clone");
    assertEquals(1, comparison.rows().getFirst().instructions());
    List<String> marked =
        CodeComparisonText.listing(comparison)
            .lines()
            .filter(line -> line.startsWith("  < ") || line.startsWith("  > "))
            .toList();
    assertEquals(List.of("  > nop"), marked);
  }

  @Test
  void whatAnInstructionMayCostShiftsADifferenceThatIsMadeOfIt() {
    Design clearing = ONE.patch("popq\t%rax", "verw (%rsp); popq\t%rax").named("clearing");
    var pair =
        new CalledPair(
            List.of(ComparedCall.of(TimedCall.of(ONE, "clone"), "clone")),
            List.of(ComparedCall.of(TimedCall.of(clearing, "clone"), "clone")),
            List.of(Cpus.get("haswell")),
            2,
            1);
    List<ConstantShift> shifts =
        pair.shifts(new ComparedPlace("clone", "a call"), Cpus.get("haswell"));
    List<ConstantShift> ofInstructions =
        shifts.stream().filter(shift -> shift.change().startsWith("instruction.")).toList();
    // One VERW, which everything waits for: 610 cycles, 458 to 860.
    assertEquals(
        List.of(
            new ConstantShift("instruction.verw=458", -152),
            new ConstantShift("instruction.verw=860", 250)),
        ofInstructions);
  }

  @Test
  void cyclesOfThePartsAddUpToTheCall() {
    CallCycles cycles = compare(ONE, ONE).rows().getFirst().firstCycles();
    var parts = cycles.byPart().values();
    assertEquals(cycles.linked(), parts.stream().mapToInt(PartCycles::warm).sum());
    assertEquals(
        cycles.cold().orElseThrow(), parts.stream().mapToInt(p -> p.cold().orElseThrow()).sum());
  }

  @Test
  void theCallThatRetpolinesMakeIsMispredictedInTheEntry() {
    // Its return goes where the thunk's own call did not: once a call, whatever was learnt.
    CallCycles cycles =
        compare(Designs.get("table-retpoline"), ONE).rows().getFirst().firstCycles();
    assertEquals(1, cycles.byPart().get(CallPart.ENTRY).mispredicts());
    assertEquals(0, cycles.byPart().get(CallPart.EXIT).mispredicts());
  }

  @Test
  void partsStandInTablesThatFitATerminal() {
    String text = CodeComparisonText.parts(compare(ONE, Designs.get("switch")));
    List<String> heads = text.lines().filter(line -> line.startsWith("getpid")).toList();
    assertEquals(List.of("getpid, counted", "getpid on haswell, modelled, as linked"), heads);
    assertEquals(2, text.lines().filter(line -> line.startsWith("whole call ")).count());
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
  }

  @Test
  void aListingNamesWhatBranchesLeadTo() {
    Design jumping = ONE.patch("popq\t%rax", "jmp 77f; nop; 77: popq\t%rax").named("jumping");
    List<String> marked =
        CodeComparisonText.listing(compare(ONE, jumping, "clone"))
            .lines()
            .filter(line -> line.startsWith("  > "))
            .toList();
    assertEquals(1, marked.size());
    assertTrue(marked.getFirst().matches("  > jmp \\w+\\+0x[0-9a-f]+"), marked.getFirst());
  }

  @Test
  void countsOfThePartsAddUpToTheCall() {
    ComparedCall call = ComparedCall.of(TimedCall.of(ONE, "getpid"), "getpid");
    int sum = 0;
    for (CallPart part : CallPart.values()) {
      sum += CallCounts.of(call, Optional.of(part)).instructions();
    }
    assertEquals(call.trace().steps().size(), sum);
    assertEquals(sum, CallCounts.of(call, Optional.empty()).instructions());
  }

  @Test
  void onePlacementShowsNothing() {
    assertEquals(
        "1 placements do not show what placement does: 2 at least",
        assertThrows(
                IllegalArgumentException.class,
                () -> CodeComparison.of(List.of(), List.of(), List.of(), 1, 1))
            .getMessage());
  }

  @Test
  void aDifferenceIsTheMeanOverPlacementsWithTwoStandardErrors() {
    // Differences 1, 2, 3: mean 2, variance 1, standard error sqrt(1/3).
    CallDifference difference = CallDifference.of(placed(10, 10, 10), placed(11, 12, 13));
    assertEquals(2, difference.mean());
    assertEquals(2 * Math.sqrt(1 / 3.0), difference.margin(), 1e-12);
    assertEquals(1, difference.least());
    assertEquals(3, difference.most());
    assertTrue(difference.decided());
  }

  private static CallCycles placed(Integer... cycles) {
    return new CallCycles(
        0,
        List.of(cycles),
        0,
        java.util.OptionalInt.empty(),
        java.util.Map.of(),
        java.util.Set.of());
  }
}
