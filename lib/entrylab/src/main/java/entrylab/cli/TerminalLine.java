package entrylab.cli;

import entrylab.progress.ProgressLine;

/** A line on a terminal's standard error, rewritten in place; nothing if there is no terminal. */
final class TerminalLine implements ProgressLine {
  private static final String BACK_AND_CLEAR = "\r\033[K";

  /** Says whether standard error is a terminal, which Java cannot tell of it alone. */
  private static final String TERMINAL = "entrylab.terminal";

  /** Says how wide it is, which the launcher asks it. */
  private static final String COLUMNS = "entrylab.columns";

  /** What it is taken for where nobody says. */
  private static final int USUAL = 80;

  /** A new one. */
  static ProgressLine open() {
    return isTerminal() ? new TerminalLine() : ProgressLine.NONE;
  }

  /**
   * What a message begins with that may find a line half written; empty if there is no terminal.
   */
  static String cleared() {
    return isTerminal() ? BACK_AND_CLEAR : "";
  }

  private static boolean isTerminal() {
    var console = System.console();
    return Boolean.getBoolean(TERMINAL) || (console != null && console.isTerminal());
  }

  @Override
  public void rewrite(String text) {
    System.err.print(BACK_AND_CLEAR + fitted(text, Integer.getInteger(COLUMNS, USUAL)));
  }

  /** What of a text one line has room for: of two lines only the second could be rewritten. */
  static String fitted(String text, int columns) {
    return text.length() < columns ? text : text.substring(0, Math.max(0, columns - 1));
  }

  @Override
  public void close() {
    System.err.println();
  }
}
