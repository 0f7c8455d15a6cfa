package entrylab.design;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of a text in a cell that the notebook kernel took for commands of its own: within a text,
 * too, it puts a call in the place of a percent sign that a line begins with, indented or not, or
 * that follows an equals sign, and of what comes behind it. The old words cannot be had back.
 */
final class KernelCommandLines {
  /** What both Java kernels write there. */
  private static final Pattern CALL = Pattern.compile("\\b(?:line|cell)Magic\\(");

  private KernelCommandLines() {}

  /**
   * Refuses a text that has one.
   *
   * @param name what messages call the text
   * @throws IllegalArgumentException naming the first such line, and the way out
   */
  static void refuse(String name, String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (CALL.matcher(lines.get(i)).find()) {
        throw new IllegalArgumentException(
            name
                + ": line "
                + (i + 1)
                + " begins with a percent sign or has one behind =, which the notebook kernel takes"
                + " for a command of its own: write it behind other words, or keep the text in a"
                + " file, for Designs.fromFile(\"mine.S\")");
      }
    }
  }
}
