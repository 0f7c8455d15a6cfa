package entrylab.report.mail;

import java.util.List;

/** A shell command broken into lines that can be pasted as they are. */
final class ShellCommand {
  private static final String INDENT = "  ";

  private ShellCommand() {}

  /**
   * The command, every line ended by a newline.
   *
   * @param words each with its option, without blanks that need quotes
   */
  static String of(List<String> words, int columns) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder(words.getFirst());
    for (String word : words.subList(1, words.size())) {
      if (line.length() + 1 + word.length() + 2 > columns) {
        end(text, line, columns);
        text.append(" \\\n");
        line = new StringBuilder(INDENT).append(word);
      } else {
        line.append(' ').append(word);
      }
    }
    end(text, line, columns);
    return text.append('\n').toString();
  }

  /** A word that is longer than a line goes on at the start of the next, as shells read it. */
  private static void end(StringBuilder text, StringBuilder line, int columns) {
    int room = columns - 2;
    while (line.length() > room) {
      int comma = line.lastIndexOf(",", room - 1);
      int cut = comma > 0 ? comma + 1 : room;
      text.append(line, 0, cut).append("\\\n");
      line.delete(0, cut);
    }
    text.append(line);
  }
}
