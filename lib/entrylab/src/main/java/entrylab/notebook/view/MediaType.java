package entrylab.notebook.view;

/**
 * A form in which a notebook can show a value.
 *
 * <pre>{@code
 * show(Views.all().getFirst().supported().contains(MediaType.HTML));
 * }</pre>
 */
public enum MediaType {
  /** Plain text; what a terminal and a mail show. */
  TEXT("text/plain"),
  /** A fragment of HTML. */
  HTML("text/html"),
  /** A PNG image, in Base64. */
  PNG("image/png"),
  /** An SVG image. */
  SVG("image/svg+xml");

  private final String text;

  MediaType(String text) {
    this.text = text;
  }

  /** The registered name, such as {@code text/html}. */
  @Override
  public String toString() {
    return text;
  }
}
