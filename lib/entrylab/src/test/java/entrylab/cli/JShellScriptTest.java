package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JShellScriptTest {
  /** A system property the scripts below leave a trace in. */
  private static final String TRACE = "entrylab.test.trace";

  private static final JShellScript SCRIPT = new JShellScript();

  @AfterAll
  static void end() {
    SCRIPT.close();
  }

  @BeforeEach
  void forget() {
    System.clearProperty(TRACE);
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

        System.setProperty("entrylab.test.trace", name);
        """);
    assertEquals("merged-v4.6", System.getProperty(TRACE));
  }

  @Test
  void theFirstErrorEndsItAndTellsItsLine() {
    String text =
        """
        int a = 1;

        Designs.get("nope");
        System.setProperty("entrylab.test.trace", "after");
        """;
    assertEquals("a.jsh:3: unknown design 'nope'", complaint(text).split(":(?= (known|did))")[0]);
    assertNull(System.getProperty(TRACE));
  }

  @Test
  void whatDoesNotCompileTellsItsLineAndWhy() {
    assertEquals(
        "a.jsh:2: incompatible types: int cannot be converted to java.lang.String",
        complaint("int b = 2;\nString s = b;\n"));
  }

  @Test
  void aSymbolThatIsNotFoundIsNamedOnItsOwnLine() {
    assertEquals(
        "a.jsh:2: cannot find symbol: variable nosuch",
        complaint("int c = 1;\nSystem.out.println(nosuch + c);\n"));
    assertEquals(
        "a.jsh:4: cannot find symbol: method nosuch()",
        complaint("// first\n\nint d =\n    nosuch();\n"));
    assertEquals("a.jsh:1: cannot find symbol: class Nosuch", complaint("Nosuch e = null;"));
  }

  @Test
  void aMethodThatUsesWhatNothingDefinesSaysSoWhereItIsCalled() {
    assertEquals(
        "a.jsh:2: 'f' uses variable nosuch, which nothing defines",
        complaint("int f() { return nosuch; }\nf();\n"));
  }

  @Test
  void whatIsThrownInALongSnippetTellsItsOwnLine() {
    assertEquals(
        "a.jsh:4: java.lang.ArithmeticException: / by zero",
        complaint("\nfor (int i = 1; i >= 0; i--) {\n  int x = 1;\n  x = x / i;\n}\n"));
  }

  @Test
  void pathIsThatOfTheFileSystem() {
    SCRIPT.run(
        "a.jsh", "System.setProperty(\"entrylab.test.trace\", \"\" + Path.of(\"a\", \"b\"));");
    assertEquals("a/b", System.getProperty(TRACE));
  }

  @Test
  void whatIsNotCompleteSaysSo() {
    assertEquals("a.jsh:1: the snippet is not complete", complaint("if (true) {"));
  }
}
