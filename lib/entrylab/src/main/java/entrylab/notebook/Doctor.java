package entrylab.notebook;

/** What the library runs on: the JDK, the notebook's kernel, libunicorn. */
public final class Doctor {
  private Doctor() {}

  /** One aligned line per finding, each ended by a newline. */
  public static String report() {
    var text = new StringBuilder();
    line(text, "java", Runtime.version() + " (" + System.getProperty("java.home") + ")");
    return text.toString();
  }

  private static void line(StringBuilder text, String what, String found) {
    text.append(String.format("%-8s%-14s%s%n", "ok", what, found));
  }
}
