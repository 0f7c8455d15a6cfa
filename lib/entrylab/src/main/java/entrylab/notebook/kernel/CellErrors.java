package entrylab.notebook.kernel;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;

/**
 * Makes an error in a cell one line with a hint; the stack trace is kept for those who ask.
 *
 * <p>JShell hands every outcome to its listeners before the kernel sees it. A listener that throws
 * replaces the outcome: the kernel then shows what was thrown here.
 */
public final class CellErrors {
  /** Set to 1, it leaves errors as they are, stack trace and all. */
  static final String VARIABLE = "ENTRYLAB_STACKTRACE";

  private static volatile EvalException last;

  private CellErrors() {}

  /** Shortens every error of this JShell's snippets from now on. */
  public static void shortenIn(JShell shell) {
    if (!"1".equals(System.getenv(VARIABLE))) {
      shell.onSnippetEvent(CellErrors::replace);
    }
  }

  /** The last error with its full stack trace; empty if there was none. */
  public static String lastStackTrace() {
    EvalException error = last;
    if (error == null) {
      return "";
    }
    var text = new StringWriter();
    error.printStackTrace(new PrintWriter(text, true));
    return text.toString().replace(EvalException.class.getName(), error.getExceptionClassName());
  }

  private static void replace(SnippetEvent event) {
    if (event.exception() instanceof EvalException error && isThrown(error)) {
      last = error;
      throw new CellError(line(error));
    }
  }

  /** Interrupts and time-outs come as errors too; their "class names" have blanks in them. */
  private static boolean isThrown(EvalException error) {
    return error.getExceptionClassName().indexOf(' ') < 0;
  }

  /**
   * The message alone where it was written for the reader; else the kind of error and the cell's
   * line.
   */
  private static String line(EvalException error) {
    if (ErrorWords.isForTheReader(error)) {
      return error.getMessage();
    }
    String where =
        Arrays.stream(error.getStackTrace())
            .filter(frame -> frame.getFileName() != null && frame.getFileName().startsWith("#"))
            .map(frame -> ", line " + frame.getLineNumber() + " of this statement")
            .limit(1)
            .collect(Collectors.joining());
    return ErrorWords.of(error) + where + hint(error.getExceptionClassName());
  }

  private static String hint(String exceptionClass) {
    return switch (exceptionClass) {
      case "java.lang.OutOfMemoryError" ->
          " (set what holds the memory to null; JDK_JAVA_OPTIONS=-Xmx8g gives a kernel 8 GiB)";
      case "java.lang.StackOverflowError" -> " (endless recursion? stackTrace() shows where)";
      default -> " (stackTrace() shows the rest)";
    };
  }

  /** An error as it is shown in a notebook: its message and nothing else. */
  @SuppressWarnings("serial")
  private static final class CellError extends RuntimeException {
    CellError(String message) {
      super(message, null, false, false);
    }

    @Override
    public String toString() {
      return getMessage();
    }
  }
}
