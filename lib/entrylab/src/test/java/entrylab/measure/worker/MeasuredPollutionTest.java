package entrylab.measure.worker;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.core.replay.UserProgram;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program between two calls of the worker touches what the model's is said to touch. */
class MeasuredPollutionTest {
  private static final long CODE = 0x1000_0040;
  private static final long DATA = 0x2000_0080;
  private static final int BYTES = 16384;

  private final UserCode program = new UserCode(List.of(65536, BYTES), CODE, DATA);

  @Test
  void itsDataAreInPagesOfTheirOwn() {
    // Pages nobody has written to are all the same one: 32 KiB of them would be 4.
    WorkerSegment data = program.segments().getLast();
    assertEquals(DATA, data.address());
    // The largest program's lines, and room for the largest.
    assertEquals(65536, data.contents().length);
    for (byte each : data.contents()) {
      assertEquals(1, each);
    }
  }

  @Test
  void aConditionalBranchIsTakenEvery32BytesBehindALoadOfEachLine() {
    UserProgram model = UserProgram.polluting(BYTES).branching();
    WorkerSegment code = program.segments().getFirst();
    // Behind 1,024 blocks, a return's and 64 bytes of distance.
    int at = (65536 / 2 / 32 + 1) * 32 + 64;
    assertEquals(CODE + at, program.address(BYTES));
    ByteBuffer bytes = ByteBuffer.wrap(code.contents()).order(ByteOrder.LITTLE_ENDIAN);
    for (int block = 0; block < model.conditional(); block++) {
      bytes.position(at + 32 * block);
      byte[] opcode = new byte[3];
      if (block < model.dataBytes() / 64) {
        bytes.get(opcode);
        assertArrayEquals(new byte[] {(byte) 0x8b, 0x04, 0x25}, opcode);
        assertEquals(DATA + 64L * block, bytes.getInt());
      }
      assertEquals(0x31, bytes.get());
      assertEquals((byte) 0xc9, bytes.get());
      assertEquals(0x74, bytes.get());
      int distance = bytes.get();
      assertEquals(at + 32 * (block + 1), bytes.position() + distance);
    }
    bytes.position(at + 32 * model.conditional());
    assertEquals((byte) 0xc3, bytes.get());
  }

  @Test
  void aProgramThatIsNotThereIsNamed() {
    var e = assertThrows(IllegalArgumentException.class, () -> program.address(4096));
    assertEquals("4096 bytes: no such program", e.getMessage());
  }
}
