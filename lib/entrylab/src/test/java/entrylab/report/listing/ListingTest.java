package entrylab.report.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.machine.Part;
import entrylab.sweep.call.Alignment;
import entrylab.sweep.call.TimedCall;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListingTest {
  private static final TimedCall CLONE = TimedCall.of(Designs.get("merged-v4.6"), "clone");

  @Test
  void everyExecutedInstructionHasItsTextItsSourceLineAndWhatItTouches() {
    Listing listing = Listing.of(CLONE);
    assertEquals(CLONE.path().length(), listing.lines().size());
    ListingLine first = listing.lines().getFirst();
    assertEquals("swapgs", first.text());
    assertEquals("entry_SYSCALL_64", first.place());
    assertTrue(first.source().startsWith("base-v4.6.inc:"), first.source());
    // The second saves the user's stack pointer in a per-CPU variable.
    assertEquals(List.of("store per_cpu+0x100"), listing.lines().get(1).events());
    ListingLine last = listing.lines().getLast();
    assertEquals("sysretq", last.text());
    assertTrue(last.events().contains("taken"));
    assertTrue(listing.lines().stream().anyMatch(line -> line.part() == Part.STUB));
    assertFalse(listing.modelled());
  }

  @Test
  void onACpuEachLineHasTheCycleItRetiredIn() {
    Listing listing = Listing.of(CLONE.on(Cpus.get("haswell")));
    assertTrue(listing.modelled());
    int before = 0;
    for (ListingLine line : listing.lines()) {
      int cycle = Integer.parseInt(line.cycle());
      assertTrue(cycle >= before, "instructions retire in order: " + line);
      before = cycle;
    }
  }

  @Test
  void twoDesignsAreAlignedByWhatBothExecuteAndTheRestIsMarked() {
    TimedCall other = TimedCall.of(Designs.get("duplicated-table"), "clone");
    ListingPair pair = ListingPair.of(Listing.of(CLONE), Listing.of(other));
    assertEquals(
        pair.left().lines(), pair.rows().stream().flatMap(r -> r.left().stream()).toList());
    assertEquals(
        pair.right().lines(), pair.rows().stream().flatMap(r -> r.right().stream()).toList());
    // The merged design's trampoline loads the handler's address; the second table needs none.
    assertTrue(
        pair.rows().stream()
            .filter(row -> !row.both())
            .flatMap(row -> row.left().stream())
            .anyMatch(line -> line.text().startsWith("lea")),
        ListingText.of(pair));
    assertTrue(ListingText.of(pair).contains("\nswapgs "), ListingText.of(pair));
  }

  /** "acd" against "abd": a and d in common, then what only the left has before the right's. */
  @Test
  void rowsInCommonAreAsManyAsPossible() {
    assertEquals(
        List.of(
            row("a", "a"),
            new Alignment.Row<>(Optional.of("c"), Optional.empty()),
            new Alignment.Row<>(Optional.empty(), Optional.of("b")),
            row("d", "d")),
        Alignment.of(List.of("a", "c", "d"), List.of("a", "b", "d"), String::equals));
  }

  private static Alignment.Row<String> row(String left, String right) {
    return new Alignment.Row<>(Optional.of(left), Optional.of(right));
  }
}
