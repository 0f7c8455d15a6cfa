package entrylab.measure.worker;

import entrylab.layout.KernelLayout;
import java.util.Arrays;

/**
 * A stretch of a worker's memory.
 *
 * @param address where it begins
 * @param contents its first bytes; the rest is zero
 * @param bytes its length
 * @param access what may be done with it
 */
public record WorkerSegment(long address, byte[] contents, int bytes, Access access) {

  /** Rights, with the bits that ELF has for them. */
  enum Access {
    READ(4),
    READ_WRITE(6),
    READ_EXECUTE(5);

    private final int bits;

    Access(int bits) {
      this.bits = bits;
    }

    int bits() {
      return bits;
    }
  }

  static WorkerSegment of(long address, byte[] contents, Access access) {
    return new WorkerSegment(address, contents, contents.length, access);
  }

  /** Memory of zeros, which takes none until it is written to. */
  public static WorkerSegment zero(long address, int bytes) {
    return new WorkerSegment(address, new byte[0], bytes, Access.READ_WRITE);
  }

  boolean contains(long at) {
    return at >= address && at < address + bytes;
  }

  /** Whether it begins in the page where another one, below it, ends. */
  boolean sharesPage(WorkerSegment below) {
    long end = below.address + below.bytes;
    return address >= end
        && address / KernelLayout.PAGE_BYTES == (end - 1) / KernelLayout.PAGE_BYTES;
  }

  /** This one and another above it as one. */
  WorkerSegment with(WorkerSegment above) {
    byte[] both =
        Arrays.copyOf(contents, Math.toIntExact(above.address - address) + above.contents.length);
    System.arraycopy(
        above.contents, 0, both, both.length - above.contents.length, above.contents.length);
    return new WorkerSegment(
        address, both, Math.toIntExact(above.address - address) + above.bytes, access);
  }
}
