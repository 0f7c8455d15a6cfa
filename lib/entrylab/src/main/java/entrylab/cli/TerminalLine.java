package entrylab.cli;

import entrylab.progress.ProgressLine;

/** A line on a terminal's standard error, rewritten in place; nothing if there is no terminal. */
final class TerminalLine implements ProgressLine {
  private static final String BACK_AND_CLEAR = "\r\033[K";

  /** Says whether standard error is a terminal, which Java cannot tell of it alone. */
  private static final String TERMINAL = "entrylab.terminal";

  /** A new one. */
  static ProgressLine open() {
    return isTerminal() ? new TerminalLine() : ProgressLine.NONE;
  }

  private static boolean isTerminal() {
    var console = System.console();
    return Boolean.getBoolean(TERMINAL) || (console != null && console.isTerminal());
  }

  @Override
  public void rewrite(String text) {
    System.err.print(BACK_AND_CLEAR + text);
  }

  @Override
  public void close() {
    System.err.println();
  }
}
