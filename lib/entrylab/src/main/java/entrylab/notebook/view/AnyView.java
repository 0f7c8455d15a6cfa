package entrylab.notebook.view;

import java.util.List;

/**
 * Shows a value that has no view of its own as its {@code toString}. A kernel calls that outside of
 * the cell, where an {@link Error} would end its loop and leave the session deaf.
 */
final class AnyView implements View<Object> {
  /** Longer texts make a page slow; whoever wants all of it keeps it as a file. */
  static final int MOST_CHARACTERS = 1_000_000;

  @Override
  public Class<Object> type() {
    return Object.class;
  }

  @Override
  public List<MediaType> preferred() {
    return List.of(MediaType.TEXT);
  }

  @Override
  public List<MediaType> supported() {
    return preferred();
  }

  @Override
  public Rendering render(Object value, MediaType as) {
    return Rendering.of(text(value));
  }

  private static String text(Object value) {
    try {
      String text = String.valueOf(value);
      int more = text.length() - MOST_CHARACTERS;
      return more <= 0
          ? text
          : text.substring(0, MOST_CHARACTERS) + " ... (" + more + " more characters)";
    } catch (RuntimeException | Error e) {
      String kind = value.getClass().getSimpleName();
      return "(this "
          + kind
          + " has no text: its toString() throws "
          + e.getClass().getName()
          + ")";
    }
  }
}
