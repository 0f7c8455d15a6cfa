package entrylab.workload.log;

import entrylab.progress.Progress;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/**
 * A stream that tells a progress how far it has been read, and ends where its thread is
 * interrupted: the streams of files do not.
 */
final class MeteredStream extends FilterInputStream {
  private final Progress progress;

  MeteredStream(InputStream in, Progress progress) {
    super(in);
    this.progress = progress;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    tell(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int got = super.read(bytes, from, length);
    tell(got);
    return got;
  }

  private void tell(int got) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("reading the log was interrupted");
    }
    if (got > 0) {
      progress.step(got);
    }
  }
}
