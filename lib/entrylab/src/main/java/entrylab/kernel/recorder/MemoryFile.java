package entrylab.kernel.recorder;

import entrylab.kernel.PhysicalMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file with all of a guest's physical memory. */
final class MemoryFile implements PhysicalMemory, AutoCloseable {
  private final FileChannel channel;
  private final ByteBuffer bytes;

  MemoryFile(Path file) {
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
      bytes =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean has(long physical) {
    return physical >= 0 && physical + PAGE <= bytes.capacity();
  }

  @Override
  public long word(long physical) {
    return bytes.getLong((int) physical);
  }

  /** A copy of the page at an address. */
  byte[] page(long physical) {
    byte[] page = new byte[PAGE];
    bytes.get((int) (physical & -PAGE), page);
    return page;
  }

  /** A byte. */
  byte at(long physical) {
    return bytes.get((int) physical);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
