package entrylab.notebook.view;

import java.util.List;

/**
 * How values of one type are shown in a notebook, whichever kernel runs it.
 *
 * <pre>{@code
 * for (View<?> view : Views.all()) {
 *   show(view.type().getSimpleName() + " as " + view.preferred());
 * }
 * }</pre>
 *
 * @param <T> the type
 */
public interface View<T> {

  /** The type shown this way, with its subtypes. */
  Class<T> type();

  /** What is shown unless something else is asked for; text is always shown besides. */
  List<MediaType> preferred();

  /** All that can be asked for, text among it. */
  List<MediaType> supported();

  /**
   * Renders a value.
   *
   * @param as one of {@link #supported()}
   */
  Rendering render(T value, MediaType as);
}
