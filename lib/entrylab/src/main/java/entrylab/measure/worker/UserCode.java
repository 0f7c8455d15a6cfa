package entrylab.measure.worker;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * The user's code and data between two calls: a chain of conditional branches that are always
 * taken, 32 bytes apart, half of which follow a load from a line of data each. The footprint is
 * that of {@link entrylab.core.replay.UserProgram#polluting}: half code, half data, a taken branch
 * per 32 bytes of code.
 *
 * <p>The branches are conditional, since those of programs are, and since it matters: a processor
 * may keep direct jumps out of its history of branches, and then knows behind thousands of them
 * what the call before was.
 *
 * @param footprints of the programs, one behind the other
 * @param code where their code begins
 * @param data where their data begin
 */
public record UserCode(List<Integer> footprints, long code, long data) {
  private static final int BLOCK_BYTES = 32;
  private static final int LINE_BYTES = 64;

  /** Takes a copy. */
  public UserCode {
    footprints = List.copyOf(footprints);
  }

  /** Programs at a plain place. */
  public static UserCode of(List<Integer> footprints) {
    return new UserCode(footprints, WorkerAddresses.USER_CODE, WorkerAddresses.USER_DATA);
  }

  /**
   * Code that touches a number of bytes.
   *
   * @param data where its data begin
   */
  private static byte[] touching(int bytes, long data) {
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
      code.put((byte) 0x31).put((byte) 0xc9); // xor %ecx, %ecx
      int branch = code.position() % BLOCK_BYTES + 2;
      code.put((byte) 0x74).put((byte) (BLOCK_BYTES - branch)); // jz to the next block
    }
    code.position(blocks * BLOCK_BYTES);
    code.put((byte) 0xc3); // ret
    return code.array();
  }

  /** The memory of all of them. */
  public List<WorkerSegment> segments() {
    int bytes = 0;
    int touched = LINE_BYTES;
    for (int footprint : footprints) {
      bytes += stride(footprint);
      touched = Math.max(touched, footprint);
    }
    ByteBuffer all = ByteBuffer.allocate(Math.max(1, bytes));
    for (int footprint : footprints) {
      int at = all.position();
      all.put(touching(footprint, data));
      all.position(at + stride(footprint));
    }
    byte[] lines = new byte[touched];
    // Memory that nobody has written to is one page for all, and fits into any cache.
    Arrays.fill(lines, (byte) 1);
    return List.of(
        WorkerSegment.of(code, all.array(), WorkerSegment.Access.READ_EXECUTE),
        WorkerSegment.of(data, lines, WorkerSegment.Access.READ));
  }

  /** Where the program of a footprint lies among the others. */
  public long address(int footprint) {
    long at = code;
    for (int other : footprints) {
      if (other == footprint) {
        return at;
      }
      at += stride(other);
    }
    throw new IllegalArgumentException(footprint + " bytes: no such program");
  }

  private static int stride(int bytes) {
    return (bytes / 2 / BLOCK_BYTES + 1) * BLOCK_BYTES + LINE_BYTES;
  }
}
