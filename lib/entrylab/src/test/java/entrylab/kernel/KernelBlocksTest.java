package entrylab.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import entrylab.path.Trace;
import entrylab.placement.Moves;
import entrylab.placement.Placement;
import entrylab.placement.TraceMover;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a recorded call can be placed elsewhere. */
class KernelBlocksTest {
  private static final long TEXT = 0xffffffff81000000L;

  /** As in Debian's 6.1: behind it is a hole of a megabyte up to the next symbol. */
  private static final long ALIASED = 0xffffffff81d04104L;

  private static final long HOLE = 1_031_932;

  private static KernelInstruction code(long address, String bytes) {
    return new KernelInstruction(address, HexFormat.of().parseHex(bytes));
  }

  /** A function calls the one that a linker script has put where it is, and that one returns. */
  private static KernelRecord record() {
    List<KernelStep> steps =
        List.of(
            new KernelStep(0, 1, List.of(new Trace.Access(0xffffc90000104000L, 8, true))),
            new KernelStep(1, 1, List.of(new Trace.Access(0xffffc90000104000L, 8, false))),
            new KernelStep(2, 1, List.of()));
    return KernelRecord.of(
        "mine",
        Map.of(),
        new Symbols(
            List.of(
                new Symbols.Symbol(TEXT + 0x100, 0x40, "entry_SYSCALL_64"),
                new Symbols.Symbol(ALIASED, HOLE, "srso_alias_safe_ret"))),
        // e8: the distance from behind the call, 0xd04104 - 0x105.
        List.of(
            code(TEXT + 0x100, "e8ff3fd000"), code(ALIASED, "c3"), code(TEXT + 0x105, "480f07")),
        List.of(
            new RecordedCall(
                CallWish.parse("getppid").getFirst(),
                12,
                12,
                List.of(new Stretch(false, 0, steps)))));
  }

  @Test
  void whatALinkerScriptPutsAtAnAddressStaysThereAndIsCalledFromEverywhere() {
    KernelRecord record = record();
    Trace linked = record.trace(record.call("getppid"));
    Moves moves = record.blocks(record.call("getppid")).at(Placement.of(1, 1));
    Trace moved = new TraceMover(moves).moved(linked);
    Trace.Step call = moved.steps().getFirst();
    assertNotEquals(TEXT + 0x100, call.address());
    assertEquals(ALIASED, moved.steps().get(1).address());
    int displacement = ByteBuffer.wrap(call.code()).order(ByteOrder.LITTLE_ENDIAN).getInt(1);
    assertEquals(ALIASED, call.address() + 5 + displacement);
  }
}
