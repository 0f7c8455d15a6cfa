package entrylab.image;

/** A source that does not assemble or link; the message names the line and the tool's complaint. */
public final class AssemblyException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  AssemblyException(String message) {
    super(message);
  }
}
