package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A counterexample can be had again; a faulty design has no mutants. */
class CheckAgainTest {
  private static final String AGAIN = "The same again: ./lab ";

  private final StringWriter err = new StringWriter();
  private int exit;

  private String run(String... words) {
    StringWriter out = new StringWriter();
    exit =
        Main.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return out.toString();
  }

  @Test
  void theLastLineIsACommandThatTellsTheSameStoryAgain() {
    String told = run("check", "trampoline-slowpath-stale", "--x32", "off", "--seed", "7");
    assertEquals(1, exit);
    String last = told.lines().toList().getLast();
    assertTrue(last.startsWith(AGAIN), last);
    assertEquals(told, run(last.substring(AGAIN.length()).split(" ")));
  }

  @Test
  void aFaultyDesignHasNoMutantsAndIsToldInOneLine() {
    assertEquals("", run("check", "trampoline-seed", "--mutants"));
    assertEquals(2, exit);
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("ring0-address"), err.toString());
  }

  @Test
  void amongSeveralDesignsTheFaultyOnesAreNamedAndLeftOut() {
    String json =
        run("check", "trampoline-seed", "rsp-check-asm-slow", "--mutants", "--format", "json");
    assertEquals("[ ]", json.strip());
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertTrue(Arrays.asList(err.toString().split("\\s")).contains("path-ends"), err.toString());
  }
}
