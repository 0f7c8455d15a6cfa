package entrylab.cli;

/** What is said when Ctrl-C ends a command: what is kept of it, and how to go on. */
final class Interrupted {
  /** Of a command that sweeps. */
  private static final String POINTS =
      "the points that are done are kept in build/sweeps; the same command goes on from there";

  private static final String NOTHING = "nothing of it is kept; the same command begins anew";

  private volatile String kept = NOTHING;
  private volatile boolean over;

  private Interrupted() {}

  /** A command whose points are kept when it is interrupted. */
  interface Resumed {}

  /** For a command line in a process that does not end with it. */
  static Interrupted untold() {
    return new Interrupted();
  }

  /** For a process: it says so when it is made to end before its command is over. */
  static Interrupted told() {
    var told = new Interrupted();
    Runtime.getRuntime().addShutdownHook(new Thread(told::tell, "interrupted"));
    return told;
  }

  /** Says which command runs. */
  void in(Object command) {
    kept = command instanceof Resumed ? POINTS : NOTHING;
  }

  /** The command is over: ending now is no interruption. */
  void over() {
    over = true;
  }

  /** The line; empty if the command is over. */
  String line() {
    return over ? "" : "lab: interrupted: " + kept;
  }

  private void tell() {
    if (!line().isEmpty()) {
      System.err.println(TerminalLine.cleared() + line());
    }
  }
}
