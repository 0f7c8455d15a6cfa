package entrylab.notebook.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Shows values of one type as text with aligned columns. A page gets it preformatted: it breaks the
 * long lines of plain text, this scrolls instead.
 *
 * @param type the type
 * @param text a value's text
 */
record TextView<T>(Class<T> type, Function<T, String> text) implements View<T> {
  private static final String PREFORMATTED =
      "<pre style=\"margin: 0; font-family: var(--jp-code-font-family, monospace);"
          + " font-size: var(--jp-code-font-size, 13px); white-space: pre;"
          + " max-height: 46em; overflow: auto\">%s</pre>\n";

  @Override
  public List<MediaType> preferred() {
    return html().preferred();
  }

  @Override
  public List<MediaType> supported() {
    return html().supported();
  }

  @Override
  public Rendering render(T value, MediaType as) {
    return html().render(value, as);
  }

  private HtmlView<T> html() {
    return new HtmlView<>(
        type,
        value -> String.format(Locale.ROOT, PREFORMATTED, HtmlTable.escape(text.apply(value))),
        text);
  }
}
