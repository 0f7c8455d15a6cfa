package entrylab.notebook;

import java.util.List;
import java.util.function.Function;

/**
 * Shows values of one type as plain text.
 *
 * @param type the type
 * @param text a value's text
 */
record TextView<T>(Class<T> type, Function<T, String> text) implements View<T> {

  @Override
  public List<MediaType> preferred() {
    return List.of();
  }

  @Override
  public List<MediaType> supported() {
    return List.of(MediaType.TEXT);
  }

  @Override
  public Rendering render(T value, MediaType as) {
    if (as != MediaType.TEXT) {
      throw new IllegalArgumentException("a " + type.getSimpleName() + " has no " + as + " form");
    }
    return Rendering.of(text.apply(value));
  }
}
