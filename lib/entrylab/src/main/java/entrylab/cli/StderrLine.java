package entrylab.cli;

import entrylab.progress.Progress;
import entrylab.progress.ProgressLine;

/** The progress line of a terminal, on standard error so that results can be piped. */
final class StderrLine implements ProgressLine {
  private static final String CLEAR_TO_END = "\u001b[K";

  @Override
  public void rewrite(String text) {
    System.err.print("\r" + text + CLEAR_TO_END);
    System.err.flush();
  }

  /** Shows progress from now on, where somebody watches. */
  static void showProgress() {
    if (System.console() != null && System.console().isTerminal()) {
      Progress.showOn(StderrLine::new);
    }
  }
}
