package entrylab.measure.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * The user's code and data between two calls: a chain of taken jumps, 32 bytes apart, half of which
 * load from a line of data each. The footprint is that of {@link
 * entrylab.core.replay.UserProgram#polluting}: half code, half data, a branch per 32 bytes of code.
 */
public final class UserCode {
  private static final int BLOCK_BYTES = 32;
  private static final int LINE_BYTES = 64;

  private UserCode() {}

  /**
   * Code that touches so many bytes.
   *
   * @param address where it begins
   * @param data where its data begin
   */
  static byte[] touching(int bytes, long address, long data) {
    int blocks = bytes / 2 / BLOCK_BYTES;
    int lines = (bytes - bytes / 2) / LINE_BYTES;
    ByteBuffer code =
        ByteBuffer.allocate((blocks + 1) * BLOCK_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int block = 0; block < blocks; block++) {
      code.position(block * BLOCK_BYTES);
      if (block < lines) {
        // mov disp32, %eax
        code.put((byte) 0x8b).put((byte) 0x04).put((byte) 0x25);
        code.putInt((int) (data + (long) block * LINE_BYTES));
      }
      int jump = code.position() % BLOCK_BYTES + 2;
      code.put((byte) 0xeb).put((byte) (BLOCK_BYTES - jump)); // jmp to the next block
    }
    code.position(blocks * BLOCK_BYTES);
    code.put((byte) 0xc3); // ret
    return code.array();
  }

  /** The memory of several programs, one behind the other, by their footprints. */
  public static List<WorkerSegment> segments(List<Integer> footprints) {
    int code = 0;
    int data = LINE_BYTES;
    for (int bytes : footprints) {
      code += stride(bytes);
      data = Math.max(data, bytes);
    }
    ByteBuffer all = ByteBuffer.allocate(Math.max(1, code));
    for (int bytes : footprints) {
      int at = all.position();
      all.put(touching(bytes, WorkerAddresses.USER_CODE + at, WorkerAddresses.USER_DATA));
      all.position(at + stride(bytes));
    }
    return List.of(
        WorkerSegment.of(WorkerAddresses.USER_CODE, all.array(), WorkerSegment.Access.READ_EXECUTE),
        WorkerSegment.zero(WorkerAddresses.USER_DATA, data));
  }

  /** Where the program of a footprint lies among others. */
  public static long address(List<Integer> footprints, int bytes) {
    long at = WorkerAddresses.USER_CODE;
    for (int other : footprints) {
      if (other == bytes) {
        return at;
      }
      at += stride(other);
    }
    throw new IllegalArgumentException(bytes + " bytes: no such program");
  }

  private static int stride(int bytes) {
    return (bytes / 2 / BLOCK_BYTES + 1) * BLOCK_BYTES + LINE_BYTES;
  }
}
