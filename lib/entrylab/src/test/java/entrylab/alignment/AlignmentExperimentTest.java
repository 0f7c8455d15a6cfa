package entrylab.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Designs;
import entrylab.placement.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentExperimentTest {
  private static final List<Block> TWO =
      List.of(
          new Block(".entry.text", Block.Kind.ENTRY_TEXT, 0, 524),
          new Block("do_syscall_64", Block.Kind.FUNCTION, 528, 528 + 72));

  private static long padding(String choice) {
    return AlignmentChoice.ALL.stream()
        .filter(one -> one.name().equals(choice))
        .findFirst()
        .orElseThrow()
        .padding(TWO);
  }

  @Test
  void paddingIsWhatRoundingUpTakesMore() {
    // At 16: 524 takes 528 and 72 takes 80.
    assertEquals(0, padding("all at 16"));
    // At 32 the entry text takes 544, at 64 it takes 576; the function 96 and 128.
    assertEquals(16, padding("entry points at 32"));
    assertEquals(48, padding("entry points at 64"));
    assertEquals(16 + 16, padding("functions at 32"));
    assertEquals(48 + 48, padding("functions at 64"));
  }

  @Test
  void everyPointHasEveryChoiceAndDiffersFromTheKernelsOwnByItsPairs() {
    AlignmentResult result = AlignmentExperiment.of(Designs.get("merged-v4.6")).placements(4).run();
    // Untraced and traced, warm and cold.
    assertEquals(4 * AlignmentChoice.ALL.size(), result.rows().size());
    for (AlignmentRow row : result.rows()) {
      AlignmentRow kernel =
          result.rows().stream()
              .filter(one -> one.choice().equals(AlignmentChoice.KERNEL))
              .filter(one -> one.traced().equals(row.traced()))
              .filter(one -> one.pollution() == row.pollution())
              .findFirst()
              .orElseThrow();
      assertEquals(row.cycles().mean() - kernel.cycles().mean(), row.more().mean(), 1e-9);
      assertEquals(4, row.standing().all());
    }
    AlignmentRow cold = result.rows().get(AlignmentChoice.ALL.size());
    assertNotEquals(0, cold.pollution());
    // What was thrown out is fetched again.
    assertTrue(cold.cycles().mean() > result.rows().getFirst().cycles().mean());
  }

  @Test
  void onePlacementTellsNothing() {
    var experiment = AlignmentExperiment.of(Designs.get("merged-v4.6"));
    assertThrows(IllegalArgumentException.class, () -> experiment.placements(1));
  }
}
