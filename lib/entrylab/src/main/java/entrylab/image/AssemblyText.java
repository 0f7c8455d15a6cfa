package entrylab.image;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A reader's assembly text, and what is put around it; lines are counted in the text alone.
 *
 * <pre>{@code
 * show(Designs.get("switch").text().text()); // what the assembler is given
 * }</pre>
 *
 * @param name what messages call it; also the file name in debug information
 * @param before lines in front, which bring in cpp if there are any; or empty
 * @param text the reader's own
 * @param after lines behind it, or empty
 */
public record AssemblyText(String name, String before, String text, String after) {
  private static final int LONGEST_NAME = 100;

  /** A text that is all there is. */
  public static AssemblyText of(String name, String text) {
    return new AssemblyText(name, "", text, "");
  }

  /** A name as a file's: it may come from a header, and must not lead out of the folder. */
  String baseName() {
    String plain = name.replaceAll("[^A-Za-z0-9._+-]", "_");
    String base =
        plain.isEmpty() || plain.startsWith("-") || plain.startsWith(".") ? "_" + plain : plain;
    return base.length() <= LONGEST_NAME ? base : base.substring(0, LONGEST_NAME);
  }

  /** What messages call the file. */
  String fileName() {
    return baseName() + ".S";
  }

  /** Everything that is assembled; tools count lines as the reader does. */
  String whole() {
    String marker = before.isEmpty() ? "" : "#line 1 \"" + fileName() + "\"\n";
    String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    return before + marker + text + end + after;
  }

  /** How many lines the reader's text has. */
  int lines() {
    return (int) text.lines().count();
  }

  /** The text's first lines, with what is put around them. */
  AssemblyText upTo(int lines) {
    List<String> kept = text.lines().limit(lines).toList();
    return new AssemblyText(name, before, String.join("\n", kept) + "\n", after);
  }

  /** Whether it is the reader's file, or one that a line such as {@code # 12 "it"} brings in. */
  boolean hasLinesOf(String file) {
    return file.equals(fileName())
        || text.lines().anyMatch(line -> line.matches("# \\d+ " + Pattern.quote('"' + file + '"')));
  }

  /** Whether a line of the reader's text is within a macro that is defined there. */
  boolean definesMacroAround(int line) {
    int depth = 0;
    for (String before : text.lines().limit(line - 1L).toList()) {
      String word = before.strip();
      depth += word.startsWith(".macro") ? 1 : word.startsWith(".endm") && depth > 0 ? -1 : 0;
    }
    return depth > 0 && line <= lines();
  }
}
