package entrylab.cli;

import entrylab.notebook.StartupScript;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** A JShell in this process with the library's imports, for scripts. */
final class Script implements AutoCloseable {
  /** What JShell itself imports by default, as far as scripts of ours need it. */
  private static final String IMPORTS =
      """
      import java.math.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;
      """;

  private final JShell shell = JShell.builder().executionEngine("local").build();

  Script() {
    run("startup", IMPORTS + StartupScript.text());
  }

  /**
   * Runs snippets one after the other.
   *
   * @param name of the script, for messages
   * @throws IllegalArgumentException at the first that does not compile or throws; the message
   *     tells its line
   */
  void run(String name, String text) {
    String rest = text;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      String at = name + ":" + line(text, rest) + ": ";
      if (!next.completeness().isComplete()) {
        throw new IllegalArgumentException(at + "the snippet is not complete");
      }
      shell.eval(next.source()).forEach(event -> check(at, event));
      rest = next.remaining();
    }
  }

  /** The line the next snippet starts in. */
  private static long line(String text, String rest) {
    int start = text.length() - rest.stripLeading().length();
    return 1 + text.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  private void check(String at, SnippetEvent event) {
    if (event.exception() instanceof EvalException thrown) {
      throw new IllegalArgumentException(
          at + thrown.getExceptionClassName() + ": " + thrown.getMessage(), thrown);
    }
    if (event.causeSnippet() == null && event.status() == Status.REJECTED) {
      String why =
          shell
              .diagnostics(event.snippet())
              .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
              .collect(Collectors.joining("; "));
      throw new IllegalArgumentException(at + why);
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}
