package entrylab.notebook.ijava;

import entrylab.notebook.Screen;
import entrylab.notebook.kernel.Uninterrupted;
import entrylab.progress.ProgressLine;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import java.util.UUID;

/** An IJava notebook's page. */
record IJavaScreen(BaseKernel kernel) implements Screen {

  @Override
  public void show(Object value) {
    DisplayData rendered = kernel.getRenderer().render(value);
    Uninterrupted.send(() -> kernel.display(rendered));
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
        Uninterrupted.send(() -> kernel.getIO().display.updateDisplay(data));
      } else {
        Uninterrupted.send(() -> kernel.display(data));
        shown = true;
      }
    }
  }
}
