package entrylab.notebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The imports every notebook, script and JShell starts with.
 *
 * <pre>{@code
 * show(StartupScript.text()); // what every notebook imports
 * }</pre>
 */
public final class StartupScript {
  private StartupScript() {}

  /** Its text, JShell snippets. */
  public static String text() {
    try (InputStream in = StartupScript.class.getResourceAsStream("startup.jsh")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
