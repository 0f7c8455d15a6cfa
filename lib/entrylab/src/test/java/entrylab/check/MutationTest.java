package entrylab.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A clean design with one instruction broken is no longer clean. */
class MutationTest {
  private static final ImageOptions NATIVE = new ImageOptions(false, MarkedList.MERGE);
  private static final int SOME = 24;

  @Test
  void mostMutantsOfTheMergedDesignAreFound() {
    Mutation mutation = Mutation.of(Designs.get("merged-v4.6"), NATIVE, SOME);
    assertEquals(SOME, mutation.mutants());
    assertTrue(mutation.killed() >= 0.75, mutation::text);
  }

  @Test
  void offsetsAndBranchesAreFoundInTheBytes() {
    // mov 0x58(%rsp),%rcx
    Instruction load = instruction("488b4c2458");
    assertEquals(0x58, load.stackOffset());
    assertArrayEquals(bytes("488b4c2460"), load.withStackOffset(0x60));
    // mov 0x80(%rsp),%rcx
    assertEquals(0x80, instruction("488b8c2480000000").stackOffset());
    // testl $0x100801d1,-0x3f50(%rsp): a negative offset is thread_info's, not a slot's
    assertEquals(-1, instruction("f78424b0c0ffffd1010810").stackOffset());
    // jne, near and short
    assertArrayEquals(bytes("90e905000000"), instruction("0f8505000000").alwaysTaken());
    assertArrayEquals(bytes("7405"), instruction("7505").conditionTurned());
    assertArrayEquals(bytes("e806000000"), instruction("e805000000").targetMoved(1));
  }

  private static Instruction instruction(String hex) {
    return new Instruction(0, bytes(hex));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
