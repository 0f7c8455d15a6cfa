package entrylab.cli;

import entrylab.notebook.StartupScript;
import entrylab.notebook.kernel.ErrorWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;

/** A JShell in this process with the library's imports, for scripts. */
final class JShellScript implements AutoCloseable {
  /** What JShell itself imports by default, as far as scripts of ours need it. */
  private static final String IMPORTS =
      """
      import java.math.*;
      import java.nio.file.*;
      import java.util.*;
      import java.util.function.*;
      import java.util.stream.*;
      """;

  /** How the compiler begins the line that names a symbol. */
  private static final String SYMBOL = "symbol:";

  private final JShell shell = JShell.builder().executionEngine("local").build();

  JShellScript() {
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
      Place place = new Place(name, text, text.length() - rest.length());
      if (!next.completeness().isComplete()) {
        throw new IllegalArgumentException(place.at(0) + "the snippet is not complete");
      }
      // JShell counts a snippet's lines from its first word on, if lines are empty before it.
      shell.eval(next.source().stripLeading()).forEach(event -> check(place, event));
      rest = next.remaining();
    }
  }

  /** Where a snippet is in its script: from where the one before it ends. */
  private record Place(String script, String text, int from) {

    /** In front of a message about an index of the snippet. */
    String at(long index) {
      return script + ":" + line(start() + (int) index) + ": ";
    }

    /** In front of a message about a line of the snippet, from 1. */
    String atLine(int line) {
      return script + ":" + (line(start()) + line - 1) + ": ";
    }

    private int start() {
      return text.length() - text.substring(from).stripLeading().length();
    }

    private long line(int index) {
      return 1 + text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
  }

  private void check(Place place, SnippetEvent event) {
    if (event.exception() instanceof EvalException thrown) {
      throw new IllegalArgumentException(
          place.atLine(lineOf(thrown, event.snippet())) + ErrorWords.of(thrown), thrown);
    }
    if (event.exception() instanceof UnresolvedReferenceException unresolved) {
      throw new IllegalArgumentException(
          place.at(0) + "'" + unresolved.getSnippet().name() + "' uses " + missing(unresolved));
    }
    if (event.causeSnippet() == null && event.status() == Status.REJECTED) {
      Optional<Diag> first = shell.diagnostics(event.snippet()).filter(Diag::isError).findFirst();
      long index = first.map(Diag::getPosition).filter(at -> at != Diag.NOPOS).orElse(0L);
      throw new IllegalArgumentException(
          place.at(index) + first.map(JShellScript::words).orElse("not a snippet"));
    }
  }

  /** The line of a snippet that threw, as its stack trace has it; the first if that does not. */
  private static int lineOf(EvalException thrown, Snippet snippet) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> ("#" + snippet.id()).equals(frame.getFileName()))
        .mapToInt(StackTraceElement::getLineNumber)
        .filter(line -> line > 0)
        .findFirst()
        .orElse(1);
  }

  private String missing(UnresolvedReferenceException unresolved) {
    return shell.unresolvedDependencies(unresolved.getSnippet()).collect(Collectors.joining(", "))
        + ", which nothing defines";
  }

  /**
   * A message of the compiler in one line: of a symbol that it cannot find, the name is in the
   * second.
   */
  private static String words(Diag error) {
    List<String> lines = error.getMessage(Locale.ROOT).lines().map(String::strip).toList();
    return lines.stream()
        .skip(1)
        .filter(line -> line.startsWith(SYMBOL))
        .findFirst()
        .map(line -> lines.getFirst() + ": " + line.substring(SYMBOL.length()).strip())
        .orElse(lines.getFirst());
  }

  @Override
  public void close() {
    shell.close();
  }
}
