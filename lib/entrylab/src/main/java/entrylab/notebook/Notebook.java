package entrylab.notebook;

import entrylab.files.RepositoryClone;
import entrylab.notebook.kernel.CellErrors;
import entrylab.progress.Progress;
import entrylab.progress.ProgressLine;
import entrylab.sweep.Journal;

/**
 * What cells call; the startup script imports these methods by their bare names.
 *
 * <pre>{@code
 * show("a text, a table, a chart, a design: what it looks like is found out");
 * keep("mine", Sweep.of("switch").run()); // beside the notebook's other results, and shown
 * }</pre>
 */
public final class Notebook {
  /** Set in runs nobody watches: no progress lines. */
  static final String HEADLESS_VARIABLE = "ENTRYLAB_HEADLESS";

  private static volatile Screen screen = new Terminal();

  private Notebook() {}

  /** Shows values one below the other: charts as images, tables aligned, all else as text. */
  public static void show(Object... values) {
    for (Object value : values) {
      // The kernels render no null.
      screen.show(value == null ? "null" : value);
    }
  }

  /**
   * Shows a value and keeps it as files of this name in the {@link Output} folder: a chart as PNG
   * and SVG, a table as text and CSV, a sweep's result as text, CSV and manifest, anything else as
   * text. Of a text at most a screen is shown; a script is told where the files are.
   *
   * @param name lower-case letters, digits and hyphens
   * @throws IllegalArgumentException if the name is anything else
   */
  public static void keep(String name, Object value) {
    screen.kept(value == null ? "null" : value, Output.save(name, value));
  }

  /** Shows the stack trace of the last error. */
  public static void stackTrace() {
    show(CellErrors.lastStackTrace());
  }

  /** Makes values and progress appear on this screen from now on. */
  public static void appearOn(Screen screen) {
    Notebook.screen = screen;
    boolean watched = System.getenv(HEADLESS_VARIABLE) == null;
    Progress.showOn(() -> watched ? screen.line() : ProgressLine.NONE);
    Journal.keepIn(RepositoryClone::journals);
  }
}
