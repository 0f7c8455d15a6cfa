package entrylab.notebook.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis.Documentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PopupsTest {
  private static final Set<String> HEADINGS =
      Set.of("Parameters", "Gives back", "Throws", "Example");

  private static final JShell SHELL = JShell.builder().executionEngine("local").build();

  @AfterAll
  static void close() {
    SHELL.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math.floorMod",
        "Math.floorMod(",
        "Math.floorMod(7, 2",
        "Math.floorMod(7, 2)",
        "Math.floorMod(7, 2) ",
        "int one = Math.floorMod(7, 2);\n",
        "int n = 0;\nMath.floorMod(n, 2);"
      })
  void aMethodIsFoundAtTheEndOfACell(String cell) {
    // Kernels ask for the place behind the cursor.
    assertEquals("int Math.floorMod(int x, int y)", found(cell, cell.length() + 1).getFirst());
  }

  @Test
  void aCallWithoutArgumentsIsFoundWhenItIsOver() {
    var thread = List.of("Thread Thread.currentThread()");
    assertEquals(thread, found("Thread.currentThread();", 24));
    assertEquals(thread, found("var t = Thread.currentThread()", 30));
  }

  @Test
  void aClassIsFoundAtTheEndOfACell() {
    assertEquals(List.of("Math"), found("Math", 5));
  }

  @Test
  void insideACellWhatIsTypedBeforeTheCursorCounts() {
    String cell = "Math.floorMod(Integer.bitCount(7), 2)";
    assertEquals(List.of("Math"), found(cell, 4));
    assertEquals(List.of("int Integer.bitCount(int i)"), found(cell, cell.indexOf("7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ";", "(", "no.such(", "\"", "/*", "// Math", "import java.util.", "%"})
  void whereThereIsNothingNothingIsFound(String cell) {
    assertEquals(List.of(), found(cell, cell.length() + 1));
  }

  /** The lines that stand out; without sources those are signatures. */
  private static List<String> found(String cell, int cursor) {
    return Popups.documentation(SHELL.sourceCodeAnalysis(), cell, cursor, true).stream()
        .map(Documentation::signature)
        .flatMap(String::lines)
        .filter(line -> !line.startsWith(" ") && !HEADINGS.contains(line) && !line.isEmpty())
        .toList();
  }
}
