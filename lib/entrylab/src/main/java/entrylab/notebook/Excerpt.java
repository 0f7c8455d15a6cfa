package entrylab.notebook;

import java.nio.file.Path;
import java.util.List;

/** As much of a kept text as a screen shows. */
final class Excerpt {
  private static final int LINES = 40;

  private Excerpt() {}

  /** The text, or its beginning and where the rest is. */
  static String of(String text, Path file) {
    List<String> lines = text.lines().toList();
    int more = lines.size() - LINES;
    return more <= 0
        ? text
        : String.join("\n", lines.subList(0, LINES)) + "\n... " + more + " more lines in " + file;
  }
}
