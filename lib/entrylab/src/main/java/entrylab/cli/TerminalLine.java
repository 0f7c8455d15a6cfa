package entrylab.cli;

import entrylab.progress.ProgressLine;

/** A line on a terminal's standard error, rewritten in place; nothing if there is no terminal. */
final class TerminalLine implements ProgressLine {
  private static final String BACK_AND_CLEAR = "\r\033[K";

  /** A new one. */
  static ProgressLine open() {
    var console = System.console();
    return console != null && console.isTerminal() ? new TerminalLine() : ProgressLine.NONE;
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
