package entrylab.notebook;

import entrylab.design.Designs;
import entrylab.text.WrappedText;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import unicorn.Library;
import unicorn.UnicornException;

/**
 * What the library runs on, and whether it works: the JDK, libunicorn, designs, fonts.
 *
 * <pre>{@code
 * show(Doctor.report()); // as ./lab doctor
 * }</pre>
 */
public final class Doctor {
  private static final String LEAD = "%-8s%-20s";

  private static final int COLUMNS = 80;

  private Doctor() {}

  /** Aligned lines of 80 columns, a finding after the other; a fault says what to do. */
  public static String report() {
    return line("java", Runtime.version() + " (" + System.getProperty("java.home") + ")")
        + libunicorn()
        + line("designs", String.join(", ", Designs.names()))
        + fonts();
  }

  private static String libunicorn() {
    try {
      Library library = Library.get();
      return line(
          "libunicorn", library.version() + " (" + library.path() + ", " + library.origin() + ")");
    } catch (UnicornException e) {
      return line("MISSING", "libunicorn", e.getMessage());
    }
  }

  /** Charts need a font; a machine without any makes Java's font code fail in its own ways. */
  private static String fonts() {
    try {
      var font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
      var width = font.getStringBounds("x", new FontRenderContext(null, true, true)).getWidth();
      return line("fonts", "charts can be labelled (an x is " + Math.round(width) + " wide)");
    } catch (RuntimeException | Error e) {
      return line(
          "MISSING", "fonts", "install the packages fontconfig and fonts-dejavu-core (" + e + ")");
    }
  }

  private static String line(String what, String found) {
    return line("ok", what, found);
  }

  private static String line(String mark, String what, String found) {
    return WrappedText.of(COLUMNS, String.format(Locale.ROOT, LEAD, mark, what), found);
  }
}
