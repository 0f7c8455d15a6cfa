package entrylab.notebook.kernel;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a cell prints to, between it and the kernel's stream. Many small writes become few messages,
 * so that no page drowns in them and none is lost; closing it closes nothing, since later cells
 * print to it, too.
 */
final class PageStream extends PrintStream {
  private final PageBuffer batches;

  PageStream(PrintStream kernels) {
    this(new PageBuffer(kernels));
  }

  /** Of batches that are passed on as they say. */
  PageStream(PageBuffer batches) {
    super(batches, false, StandardCharsets.UTF_8);
    this.batches = batches;
  }

  /** Passes on what was printed. */
  @Override
  public void flush() {
    batches.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
