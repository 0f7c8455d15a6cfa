package entrylab.notebook;

import entrylab.notebook.view.LongText;
import entrylab.notebook.view.Views;
import entrylab.progress.ProgressLine;
import java.nio.file.Path;
import java.util.List;

/**
 * Where values appear: a notebook's page, or a terminal.
 *
 * <pre>{@code
 * show("what a cell shows goes to the kernel's screen, in a script to the terminal");
 * }</pre>
 */
public interface Screen {

  /** Shows a value by its view, or as text if it has none. */
  void show(Object value);

  /**
   * Shows a value that was kept, a text no further than a screen goes.
   *
   * @param files it is in, the one for readers first
   */
  default void kept(Object value, List<Path> files) {
    show(
        Views.isText(value)
            ? LongText.folded(Excerpt.of(Views.text(value), files.getFirst()))
            : value);
  }

  /** A new line that can be rewritten in place. */
  ProgressLine line();
}
