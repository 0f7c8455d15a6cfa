package entrylab.notebook.view;

/**
 * A text that a page folds: it scrolls in a frame that is no higher than a screen.
 *
 * <pre>{@code
 * show(new LongText("a line\n".repeat(50)));
 * }</pre>
 *
 * @param text lines as they are, which are not broken
 */
public record LongText(String text) {
  /** More lines than that are folded; fewer are shown as plain text, which breaks long lines. */
  private static final int SHORT = 25;

  /** A text as it is to be shown: folded if it is long, else itself. */
  public static Object folded(String text) {
    return text.lines().count() > SHORT ? new LongText(text) : text;
  }

  /** The text. */
  @Override
  public String toString() {
    return text;
  }
}
