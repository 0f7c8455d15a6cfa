package entrylab.workload.log.line;

/**
 * A call whose line was broken, kept until its rest comes: a message of the tracer, the program's
 * own output, or a mail's line end came in between.
 */
final class BrokenCall {
  private int name = NameTable.NONE;
  private int pid;
  private long time;
  private LogTask task;
  private boolean resumed;
  private boolean closed;
  private boolean last;

  /** Whether a rest is waited for. */
  boolean waits() {
    return name != NameTable.NONE;
  }

  /** Waits for the rest of a call that no sink has received so far. */
  void begin(int call, int whose, long when, boolean parenthesisClosed) {
    name = call;
    pid = whose;
    time = when;
    task = null;
    resumed = false;
    closed = parenthesisClosed;
    last = true;
  }

  /** Waits for the rest of a call that is counted already. */
  void begin(int call, LogTask ofTask, long when) {
    begin(call, LogTasks.NO_PID, when, false);
    task = ofTask;
  }

  /** Waits for the rest of a line that says how a call went on. */
  void beginResumed(int call, int whose, long when, boolean parenthesisClosed) {
    begin(call, whose, when, parenthesisClosed);
    resumed = true;
  }

  /** Notes a line in between that nothing explains, unless the rest comes. */
  void interrupt() {
    last = false;
  }

  /** Waits no longer. */
  void end() {
    name = NameTable.NONE;
    task = null;
  }

  int name() {
    return name;
  }

  int pid() {
    return pid;
  }

  long time() {
    return time;
  }

  /** Whether the sink has received the call. */
  boolean counted() {
    return task != null;
  }

  /** The task of a call that is counted. */
  LogTask task() {
    return task;
  }

  /** Whether the broken line was one that ends a call. */
  boolean resumed() {
    return resumed;
  }

  /** Whether the arguments are complete, so that only {@code = result} is to come. */
  boolean closed() {
    return closed;
  }

  /** Whether nothing unexplained has come since. */
  boolean last() {
    return last;
  }
}
