package entrylab.oracle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A file that grows at its end, little-endian, every piece at a multiple of 16. */
final class FileBytes {
  private static final int ALIGNMENT = 16;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Adds a piece.
   *
   * @return its offset
   */
  int append(byte[] piece) {
    pad(ALIGNMENT);
    int offset = bytes.size();
    bytes.writeBytes(piece);
    return offset;
  }

  /** Fills up to a multiple of a size. */
  void pad(int multiple) {
    bytes.writeBytes(new byte[Math.floorMod(-bytes.size(), multiple)]);
  }

  int size() {
    return bytes.size();
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }
}
