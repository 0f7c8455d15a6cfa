package entrylab.workload.log;

/** An archive that holds more than one log. */
final class SeveralFilesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  SeveralFilesException() {
    super("it is a zip archive of several files: unpack it and give their folder");
  }
}
