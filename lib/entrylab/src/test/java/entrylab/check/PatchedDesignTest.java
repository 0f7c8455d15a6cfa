package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.check.report.CheckReport;
import entrylab.check.report.DesignFindings;
import entrylab.check.report.PatchVerdict;
import entrylab.check.report.Verdict;
import entrylab.check.report.Violation;
import entrylab.design.Design;
import entrylab.design.Designs;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The verdict of a patched design: what is new by the patch, and what its base has, too. */
class PatchedDesignTest {
  private static final Design BASE = Designs.get("merged-v4.6");

  /** As short as what is exchanged, and with the same effect. */
  private static final Design HARMLESS = BASE.patch("popq\t%rax", "addq\t$8, %rsp");

  private static List<String> ids(List<Violation> violations) {
    return violations.stream().map(Violation::id).toList();
  }

  @Test
  void ofAHarmlessPatchNothingIsNewAndWhatIsInheritedIsALine() {
    DesignFindings found = Check.all(HARMLESS);
    List<String> ofBase = Check.of(BASE).x32(true).run().ids();
    assertFalse(ofBase.isEmpty(), "the base is broken with x32");
    List<String> lines = found.text().lines().toList();
    assertEquals("merged-v4.6-patched: nothing new by the patch", lines.get(0));
    assertEquals("x32 off: clean", lines.get(1));
    // As long as ever the list is, broken at 80 columns below what it belongs to.
    String told = found.text().replaceAll("\\s+", " ");
    assertTrue(
        told.contains(
            " x32 on: nothing new by the patch; inherited from merged-v4.6: "
                + String.join(" ", ofBase)
                + " "),
        told);
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), found.text());
    assertFalse(found.text().contains("expected "), found.text());
    assertEquals(ofBase, found.ids(), "and none is hidden from who asks");
    assertEquals(new Verdict.Clean(), found.with(false).orElseThrow().verdict());
  }

  @Test
  void whatThePatchBreaksComesFirstAndInFull() {
    // The stub's own return address stays on the stack of the slow path, 8 bytes too deep.
    CheckReport report = Check.of(BASE.patch("popq\t%rax", "nop")).x32(false).run();
    PatchVerdict patch = report.patch().orElseThrow();
    assertEquals(report.ids(), ids(patch.fresh()), "the base is clean without x32");
    assertFalse(patch.fresh().isEmpty());
    assertTrue(
        report
            .text()
            .replaceAll("\\s+", " ")
            .startsWith(
                "merged-v4.6-patched, x32 off: new by the patch: "
                    + String.join(" ", report.ids())),
        report.text());
    assertTrue(report.text().contains("1. " + report.ids().getFirst() + ": "), report.text());
  }

  @Test
  void aDesignOfItsOwnInheritsNothing() {
    CheckReport report = Check.of(Designs.get("rsp-check-asm-slow")).x32(false).run();
    assertTrue(report.patch().isEmpty());
    assertTrue(report.text().contains("x32 off: 1 invariant broken"), report.text());
  }

  @Test
  void aPatchThatMendsATextOfWhichNothingIsKnownIsToldInFull() {
    Design mended =
        Design.of("mine", "\t.include \"entry.inc\"\n\tnonsense\n")
            .patch(
                "\tnonsense\n",
                "\t.section .entry.text, \"ax\", @progbits\n"
                    + "ENTRY entry_SYSCALL_64\n\tjmp\t.\nEND entry_SYSCALL_64\n");
    CheckReport report = Check.of(mended).x32(false).run();
    assertTrue(report.patch().isEmpty());
    assertTrue(report.text().contains("1. path-ends: "), report.text());
  }

  @Test
  void aChangedCopyOfAShippedDesignsTextIsMadeFromItToo() {
    Design copy = Design.of("mine", HARMLESS.source()).named("mine");
    Design ofTheWholeText = Design.of("mine", HARMLESS.expanded()).named("mine");
    assertEquals(Optional.of(BASE), copy.madeFrom());
    assertEquals(Optional.of(BASE), ofTheWholeText.madeFrom());
    assertEquals(Optional.empty(), Design.of("mine", "\tnop\n").madeFrom());
    assertEquals(Optional.empty(), BASE.madeFrom());
  }
}
