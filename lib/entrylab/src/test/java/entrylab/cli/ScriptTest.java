package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScriptTest {
  /** What the scripts below saw. */
  public static final List<String> SEEN = new CopyOnWriteArrayList<>();

  private static final Script SCRIPT = new Script();

  @AfterAll
  static void end() {
    SCRIPT.close();
  }

  @BeforeEach
  void forget() {
    SEEN.clear();
  }

  private static String complaint(String text) {
    return assertThrows(IllegalArgumentException.class, () -> SCRIPT.run("a.jsh", text))
        .getMessage();
  }

  @Test
  void snippetsRunInOrderWithTheLibraryAtHand() {
    SCRIPT.run(
        "a.jsh",
        """
        var name = Designs.get("merged-v4.6").name();

        entrylab.cli.ScriptTest.SEEN.add(name);
        """);
    assertEquals(List.of("merged-v4.6"), SEEN);
  }

  @Test
  void theFirstErrorEndsItAndTellsItsLine() {
    String text =
        """
        int a = 1;

        Designs.get("nope");
        entrylab.cli.ScriptTest.SEEN.add("after");
        """;
    assertEquals(
        "a.jsh:3: java.lang.IllegalArgumentException: unknown design 'nope'",
        complaint(text).split(":(?= (one|did))")[0]);
    assertEquals(List.of(), SEEN);
  }

  @Test
  void whatDoesNotCompileTellsItsLineAndWhy() {
    assertEquals(
        "a.jsh:2: incompatible types: int cannot be converted to java.lang.String",
        complaint("int b = 2;\nString s = b;\n"));
  }

  @Test
  void whatIsNotCompleteSaysSo() {
    assertEquals("a.jsh:1: the snippet is not complete", complaint("if (true) {"));
  }
}
