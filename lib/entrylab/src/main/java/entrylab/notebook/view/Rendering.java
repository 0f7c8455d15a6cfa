package entrylab.notebook.view;

import java.util.Map;

/**
 * A value in one media type, as Jupyter's messages carry it.
 *
 * <pre>{@code
 * show(Rendering.of("a text").data());
 * }</pre>
 *
 * @param data text, or Base64 for binary media types
 * @param metadata what a front end needs besides, such as an image's width; often empty
 */
public record Rendering(String data, Map<String, Object> metadata) {

  /** A rendering without metadata. */
  public static Rendering of(String data) {
    return new Rendering(data, Map.of());
  }
}
