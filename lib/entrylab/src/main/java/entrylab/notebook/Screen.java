package entrylab.notebook;

import entrylab.progress.ProgressLine;

/** Where values appear: a notebook's page, or a terminal. */
public interface Screen {

  /** Shows a value by its view, or as text if it has none. */
  void show(Object value);

  /** A new line that can be rewritten in place. */
  ProgressLine line();
}
