package entrylab.workload.log;

/** The kinds of log that can be read; which one a file is, its first lines decide. */
public enum LogFormat {
  /** strace's lines or its {@code -c} tables. */
  STRACE("strace") {
    @Override
    LineParser parser(NameTable names, CallSink sink) {
      return new StraceParser(names, sink);
    }
  };

  private final String text;

  LogFormat(String text) {
    this.text = text;
  }

  abstract LineParser parser(NameTable names, CallSink sink);

  @Override
  public String toString() {
    return text;
  }
}
