package entrylab.notebook.jjava;

import entrylab.notebook.Screen;
import entrylab.progress.ProgressLine;
import java.util.UUID;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/** A JJava notebook's page. */
record JJavaScreen(BaseKernel kernel) implements Screen {

  @Override
  public void show(Object value) {
    DisplayData rendered = kernel.getRenderer().render(value);
    uninterrupted(() -> kernel.display(rendered));
  }

  /**
   * Sends something with the interrupt flag down: a message that is broken off leaves the kernel's
   * channel in a state that a later cell fails on. The flag is set again afterwards.
   */
  private static void uninterrupted(Runnable send) {
    boolean interrupted = Thread.interrupted();
    try {
      send.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public ProgressLine line() {
    return new Line(UUID.randomUUID().toString());
  }

  /** A display that later ones replace by its id. */
  private final class Line implements ProgressLine {
    private final String id;
    private boolean shown;

    Line(String id) {
      this.id = id;
    }

    @Override
    public synchronized void rewrite(String text) {
      DisplayData data = new DisplayData(text);
      // Not setDisplayId: its return type differs between releases of the kernels.
      data.putTransientData("display_id", id);
      if (shown) {
        uninterrupted(() -> kernel.getIO().display.updateDisplay(data));
      } else {
        uninterrupted(() -> kernel.display(data));
        shown = true;
      }
    }
  }
}
