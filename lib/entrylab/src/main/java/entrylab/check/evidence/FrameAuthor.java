package entrylab.check.evidence;

/** Who wrote a word of the frame last. */
public enum FrameAuthor {
  /** The program, by its registers at the syscall. */
  PROGRAM("the program"),
  /** A handler. */
  HANDLER("the handler"),
  /** A tracer, or whoever sets up a signal handler. */
  TRACER("the tracer");

  private final String words;

  FrameAuthor(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}
