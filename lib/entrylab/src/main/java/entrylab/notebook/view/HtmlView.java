package entrylab.notebook.view;

import java.util.List;
import java.util.function.Function;

/**
 * Shows values of one type as HTML, with a twin in plain text.
 *
 * @param type the type
 * @param html a value's HTML
 * @param text a value's text
 */
record HtmlView<T>(Class<T> type, Function<T, String> html, Function<T, String> text)
    implements View<T> {

  @Override
  public List<MediaType> preferred() {
    return List.of(MediaType.HTML);
  }

  @Override
  public List<MediaType> supported() {
    return List.of(MediaType.HTML, MediaType.TEXT);
  }

  @Override
  public Rendering render(T value, MediaType as) {
    return switch (as) {
      case HTML -> Rendering.of(html.apply(value));
      case TEXT -> Rendering.of(text.apply(value));
      case PNG, SVG ->
          throw new IllegalArgumentException(
              "a " + type.getSimpleName() + " has no " + as + " form");
    };
  }
}
