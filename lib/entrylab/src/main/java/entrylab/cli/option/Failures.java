package entrylab.cli.option;

import entrylab.core.uop.UnknownFormException;
import entrylab.measure.OwnDesignException;
import entrylab.measure.worker.WorkerException;
import entrylab.setting.Unknown;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import unicorn.UnicornException;

/** How a failure of a sub-command is reported: one line, and an exit code. */
public final class Failures {
  /** Words that cannot be meant as typed, or files that cannot be read. */
  public static final int EXIT_USER = 2;

  /** A fault of the program itself; {@code EX_SOFTWARE} of sysexits.h. */
  static final int EXIT_INTERNAL = 70;

  /** Set to 1, it adds the stack trace to the line. */
  static final String STACKTRACE_VARIABLE = "ENTRYLAB_STACKTRACE";

  private Failures() {}

  /** Makes a command line tell its failures this way. */
  public static CommandLine tellIn(CommandLine commandLine) {
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Failures::tellBadWords)
        .setExecutionExceptionHandler((e, line, parsed) -> tell(e, line.getErr()));
  }

  private static int tellBadWords(ParameterException e, String[] words) {
    CommandLine line = e.getCommandLine();
    line.getErr()
        .println(
            "lab: " + (e instanceof UnmatchedArgumentException u ? unmatched(u) : complaint(e)));
    return EXIT_USER;
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().getFirst();
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String see = " (see " + command.qualifiedName() + " --help)";
    if (!word.startsWith("-")) {
      return "'" + word + "' is one word too many" + see;
    }
    String option = word.replaceFirst("=.*", "");
    List<String> options = command.options().stream().map(OptionSpec::longestName).toList();
    return "unknown option '"
        + option
        + "'"
        + Unknown.nearest(option, options)
            .map(near -> ": did you mean '" + near + "'?")
            .orElse(see);
  }

  /** The library's own words where a converter passed an argument to it. */
  private static String complaint(ParameterException e) {
    boolean ours = e.getArgSpec() != null && e.getCause() instanceof IllegalArgumentException;
    String option = ours && e.getArgSpec() instanceof OptionSpec o ? o.longestName() + ": " : "";
    return option + firstLine(String.valueOf(ours ? e.getCause().getMessage() : e.getMessage()));
  }

  public static int tell(Throwable e, PrintWriter err) {
    boolean users = isUsers(e);
    err.println("lab: " + (users ? reason(e) : fault(e)));
    if ("1".equals(System.getenv(STACKTRACE_VARIABLE))) {
      e.printStackTrace(err);
    } else if (!users) {
      err.println("lab: " + STACKTRACE_VARIABLE + "=1 shows the stack trace");
    }
    err.flush();
    return users ? EXIT_USER : EXIT_INTERNAL;
  }

  private static String fault(Throwable e) {
    return switch (e) {
      case OutOfMemoryError full ->
          firstLine(
              "out of memory (" + full.getMessage() + "): JDK_JAVA_OPTIONS=-Xmx8g gives 8 GiB");
      default -> "internal error: " + firstLine(e.toString());
    };
  }

  private static boolean isUsers(Throwable e) {
    return e instanceof IllegalArgumentException
        || e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof WorkerException
        || e instanceof UnicornException;
  }

  private static String reason(Throwable e) {
    Throwable cause = e instanceof UncheckedIOException u ? u.getCause() : e;
    return switch (cause) {
      case NoSuchFileException missing -> "no such file: " + missing.getFile();
      case AccessDeniedException denied -> "cannot read " + denied.getFile();
      case UnknownFormException form -> form.problem() + ": --unknown-forms estimate";
      case OwnDesignException own ->
          own.problem() + ": --native-own runs it on this processor, in a process of its own";
      default -> firstLine(String.valueOf(cause.getMessage()));
    };
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
