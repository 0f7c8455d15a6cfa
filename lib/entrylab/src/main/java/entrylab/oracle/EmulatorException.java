package entrylab.oracle;

/** An emulator that could not be run, or an image that did not end in it. */
public final class EmulatorException extends RuntimeException {
  private static final long serialVersionUID = 1;

  EmulatorException(String message) {
    super(message);
  }
}
