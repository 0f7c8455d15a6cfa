package entrylab.notebook.kernel;

import entrylab.progress.Interruption;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Bytes on their way to a page: passed on soon, or when there are many of them, and never faster
 * than a page can take them. A thread that is interrupted prints no more, which ends an endless
 * loop that prints.
 */
final class PageBuffer extends OutputStream {
  /** No reader sees the difference. */
  private static final Executor SOON = CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);

  private static final int MANY = 64 * 1024;

  /** Between full batches: with {@link #MANY} some 6 MB/s, a hundred messages a second. */
  private static final long PAUSE_MILLIS = 10;

  private final PrintStream kernels;
  private final Executor soon;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean awaited;

  PageBuffer(PrintStream kernels) {
    this(kernels, SOON);
  }

  /** With another idea of soon. */
  PageBuffer(PrintStream kernels, Executor soon) {
    this.kernels = kernels;
    this.soon = soon;
  }

  @Override
  public void write(int oneByte) {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    Interruption.check("printing");
    kept.write(bytes, from, count);
    if (kept.size() >= MANY) {
      flush();
      pause();
    } else if (!awaited) {
      awaited = true;
      soon.execute(this::flush);
    }
  }

  @Override
  public synchronized void flush() {
    awaited = false;
    if (kept.size() > 0) {
      byte[] batch = kept.toByteArray();
      kept.reset();
      Uninterrupted.send(() -> pass(batch));
    }
  }

  private void pass(byte[] batch) {
    kernels.write(batch, 0, batch.length);
    kernels.flush();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("printing was interrupted");
    }
  }
}
