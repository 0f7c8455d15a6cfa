package entrylab.notebook.kernel;

import jdk.jshell.EvalException;

/** What is told of an error that a snippet of Java threw, in a cell and in a script. */
public final class ErrorWords {
  private ErrorWords() {}

  /** The message alone where it was written for the reader; else the kind of error before it. */
  public static String of(EvalException error) {
    boolean silent = error.getMessage() == null || error.getMessage().equals("null");
    if (!silent && isForTheReader(error)) {
      return error.getMessage();
    }
    return error.getExceptionClassName() + (silent ? "" : ": " + error.getMessage());
  }

  /**
   * Whether the message is a sentence for the reader: those of the library, and of what keeps a
   * cell from ending the kernel.
   */
  public static boolean isForTheReader(EvalException error) {
    String thrown = error.getExceptionClassName();
    return error.getMessage() != null
        && (thrown.equals(IllegalArgumentException.class.getName())
            || thrown.equals(SecurityException.class.getName())
            || thrown.startsWith("entrylab.")
            || thrown.startsWith("unicorn."));
  }
}
