package entrylab.text;

/** Text broken into lines of a given width, behind a lead that later lines are indented by. */
public final class WrappedText {
  private WrappedText() {}

  /** The text, every line ended by a newline; a word longer than a line stays whole. */
  public static String of(int columns, String lead, String text) {
    String indent = " ".repeat(lead.length());
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > columns) {
        lines.append(line).append('\n');
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return lines.append(line).append('\n').toString();
  }
}
