package entrylab.measure.worker;

/** A worker that did not carry out its plan; the message says what became of it. */
public final class WorkerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WorkerException(String message) {
    super(message);
  }
}
