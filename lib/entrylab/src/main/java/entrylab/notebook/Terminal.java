package entrylab.notebook;

import entrylab.notebook.view.Views;
import entrylab.progress.ProgressLine;

/** A screen outside notebooks: values as text on standard output, no progress. */
final class Terminal implements Screen {

  @Override
  public void show(Object value) {
    String text = Views.text(value);
    System.out.print(text.endsWith("\n") ? text : text + "\n");
  }

  @Override
  public ProgressLine line() {
    return ProgressLine.NONE;
  }
}
