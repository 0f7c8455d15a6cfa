package entrylab.workload.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** What a packed stream holds; where that is damaged, its failure names file and packing. */
final class UnpackedStream extends FilterInputStream {
  private final Packing packing;
  private final String source;

  /**
   * Begins to unpack.
   *
   * @throws IOException if the beginning is damaged
   */
  UnpackedStream(Packing packing, InputStream packed, String source) throws IOException {
    super(null);
    this.packing = packing;
    this.source = source;
    try {
      in = packing.unpack(packed);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw damaged(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int got;
    do {
      got = read(one, 0, 1);
    } while (got == 0);
    return got < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      return in.read(bytes, from, length);
    } catch (CancellationException | SeveralFilesException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Nothing is known of what is not unpacked yet; to ask could fail. */
  @Override
  public int available() {
    return 0;
  }

  /** Libraries fail in many ways on bytes that are not theirs; each means the same to a reader. */
  private IOException damaged(Throwable e) {
    return new IOException(
        "'" + source + "' is damaged as a " + packing + " file: " + firstLine(e), e);
  }

  private static String firstLine(Throwable e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
