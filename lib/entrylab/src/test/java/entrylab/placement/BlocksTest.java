package entrylab.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Designs;
import entrylab.image.Assembler;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {
  private static final int DRAWS = 64;

  /** Three functions of 16 bytes each but for the last; the jump decides what is tied. */
  private static List<String> functionsWhere(String jump) {
    EntryImage image =
        Assembler.assemble(
            "three",
            """
            	.macro FUNCTION name
            	.balign 16, 0x90
            	.globl \\name
            	.type \\name, @function
            \\name:
            	.endm
            	.text
            	FUNCTION one
            	%s
            	ret
            	.size one, . - one
            	FUNCTION two
            	ret
            	.size two, . - two
            	FUNCTION three
            	ret
            	.size three, . - three
            """
                .formatted(jump),
            ImageOptions.DEFAULT);
    return Blocks.of(image).all().stream()
        .map(Block::name)
        .filter(name -> List.of("one", "two", "three").contains(name))
        .toList();
  }

  @Test
  void aJumpOfAByteTiesAFunctionToAllUpToWhereItLeads() {
    assertEquals(List.of("one", "two", "three"), functionsWhere("call three"));
    assertEquals(List.of("one", "three"), functionsWhere("jmp two"));
    assertEquals(List.of("one"), functionsWhere("jne three"));
  }

  @Test
  void aFunctionThatRunsOnIntoTheNextIsTiedToIt() {
    // 14 bytes of NOP and the ret: 15 of 16. A ret that is skipped by the text leaves 16 of NOP.
    assertEquals(List.of("one", "two", "three"), functionsWhere(".fill 14, 1, 0x90"));
    assertEquals(
        List.of("one", "three"),
        functionsWhere(".fill 15, 1, 0x90\n\t.macro ret\n\tnop\n\t.purgem ret\n\t.endm"));
  }

  @Test
  void aFunctionDoesNotRunOnThroughWhatFillsTheSpaceBehindIt() {
    // A ret, and INT3 up to a boundary of 32: 31 bytes, more than the boundary of 16 leaves.
    assertEquals(
        List.of("one", "two", "three"),
        functionsWhere("ret\n\t.balign 32, 0xcc\n\t.macro ret\n\tint3\n\t.purgem ret\n\t.endm"));
  }

  @Test
  void entryTextThatWasAssembledForALineBeginsAtOneWhereverItIsPlaced() {
    Blocks aligned = Blocks.of(Designs.get("switch-bhi-5x5").image(ImageOptions.DEFAULT));
    for (int number = 1; number <= DRAWS; number++) {
      Moves moves = aligned.at(Placement.of(1, number));
      Block entry = moves.blocks().getFirst();
      assertEquals(".entry.text", entry.name());
      assertEquals(
          0, moves.start(entry) % 64, "the loop's returns lie in the upper half of a line");
    }
  }

  @Test
  void noTwoBlocksEverOverlap() {
    Blocks blocks = Blocks.of(Designs.get("switch").image(ImageOptions.DEFAULT));
    for (int number = 1; number <= DRAWS; number++) {
      Moves moves = blocks.at(Placement.of(7, number));
      List<Block> sorted =
          moves.blocks().stream().sorted(Comparator.comparingLong(moves::start)).toList();
      for (int i = 1; i < sorted.size(); i++) {
        Block before = sorted.get(i - 1);
        assertTrue(moves.start(before) + before.bytes() <= moves.start(sorted.get(i)));
      }
    }
  }

  @Test
  void blocksBeginAtTheirBoundariesAndEveryMultipleOfItOccursWithinALine() {
    Blocks blocks = Blocks.of(Designs.get("merged-v4.6").image(ImageOptions.DEFAULT));
    long[] places = new long[4];
    for (int number = 1; number <= DRAWS; number++) {
      Moves moves = blocks.at(Placement.of(1, number));
      for (Block block : moves.blocks()) {
        assertEquals(0, moves.start(block) % Boundaries.KERNEL.of(block.kind()), block.name());
      }
      Block entry = moves.blocks().getFirst();
      places[(int) (moves.start(entry) / 16 & 3)]++;
    }
    // A line has four multiples of 16, each as likely as the others: of 64 draws 16, with a
    // standard deviation of the root of 64 * 1/4 * 3/4, give or take four of them.
    for (long place : places) {
      assertEquals(DRAWS / 4, place, 4 * Math.sqrt(DRAWS * 3 / 16.0));
    }
  }

  @Test
  void placementsAtOtherBoundariesAreTheSameDrawsMovedUp() {
    Blocks blocks = Blocks.of(Designs.get("v4.4-stubs").image(ImageOptions.DEFAULT));
    Placement drawn = Placement.of(1, 5);
    Moves finest = blocks.at(drawn);
    Moves lines = blocks.at(drawn.at(new Boundaries(64, 64, 64)));
    List<String> some = List.of(".entry.text", ".entry.stubs", "sys_call_table", "sys_clone");
    for (Block block : blocks.all().stream().filter(b -> some.contains(b.name())).toList()) {
      long up = (finest.start(block) + 63) & -64;
      assertEquals(up, lines.start(block), block.name());
    }
  }

  @Test
  void badNumbersAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Placement.of(1, -1));
    assertThrows(IllegalArgumentException.class, () -> new Boundaries(24, 16, 64));
  }

  @Test
  void whatFindsNoPlaceIsToldInsteadOfTriedForEver() {
    // Two of 1.5 MiB do not fit into a large page of 2 MiB.
    int bytes = 3 << 19;
    var two =
        Blocks.of(
            List.of(
                new Block("first", Block.Kind.FUNCTION, 0, bytes),
                new Block("second", Block.Kind.FUNCTION, bytes, 2L * bytes)));
    var error = assertThrows(IllegalArgumentException.class, () -> two.at(Placement.of(1, 1)));
    assertTrue(error.getMessage().startsWith("'second' with its 1,572,864 bytes"));
  }
}
