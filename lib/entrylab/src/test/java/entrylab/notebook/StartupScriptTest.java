package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.notebook.kernel.CellErrors;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The startup script in a JShell of its own, in this process as the kernels have it. */
class StartupScriptTest {
  private static JShell shell;
  private static List<SnippetEvent> startup;

  @BeforeAll
  static void start() {
    shell = JShell.builder().executionEngine("local").build();
    startup = eval(StartupScript.text());
    CellErrors.shortenIn(shell);
  }

  @AfterAll
  static void end() {
    shell.close();
  }

  private static List<SnippetEvent> eval(String text) {
    Stream.Builder<SnippetEvent> events = Stream.builder();
    CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(text);
    while (next.completeness().isComplete()) {
      shell.eval(next.source()).forEach(events);
      next = shell.sourceCodeAnalysis().analyzeCompletion(next.remaining());
    }
    return events.build().toList();
  }

  @Test
  void everyLineOfItIsValid() {
    assertEquals(StartupScript.text().lines().count(), startup.size());
    assertTrue(
        startup.stream().allMatch(event -> event.status() == Snippet.Status.VALID),
        startup.toString());
  }

  @Test
  void cellsCanNameTheLibraryByItsBareNames() {
    SnippetEvent event = eval("Designs.get(\"duplicated-table\").name()").getFirst();
    assertEquals("\"duplicated-table\"", event.value());
  }

  @Test
  void anErrorOfALibraryCallIsItsMessageAndTheTraceIsKept() {
    var thrown = assertThrows(RuntimeException.class, () -> eval("Designs.get(\"nope\")"));
    assertTrue(thrown.toString().startsWith("unknown design 'nope'"), thrown.toString());
    assertEquals(0, thrown.getStackTrace().length);
    assertTrue(CellErrors.lastStackTrace().contains("Designs.get"), CellErrors.lastStackTrace());
  }

  @Test
  void anErrorOfTheCellItselfSaysWhichKindAndWhere() {
    eval("String text = null;");
    var thrown = assertThrows(RuntimeException.class, () -> eval("text.length()"));
    assertTrue(thrown.toString().startsWith("java.lang.NullPointerException: "));
    assertTrue(thrown.toString().contains(", line 1 of this statement"), thrown.toString());
  }
}
