package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A counterexample can be had again; a faulty design has no mutants. */
class CheckAgainTest extends CommandLineCase {
  private static final String AGAIN = "The same again: ./lab ";

  private int exit;

  private String told(String... words) {
    out.getBuffer().setLength(0);
    exit = run(words);
    return out.toString();
  }

  @Test
  void theLastLineIsACommandThatTellsTheSameStoryAgain() {
    String told = told("check", "trampoline-slowpath-stale", "--x32", "off", "--seed", "7");
    assertEquals(1, exit);
    String last = told.lines().toList().getLast();
    assertTrue(last.startsWith(AGAIN), last);
    assertEquals(told, told(last.substring(AGAIN.length()).split(" ")));
  }

  @Test
  void aFaultyDesignHasNoMutantsAndIsToldInOneLine() {
    assertEquals("", told("check", "trampoline-seed", "--mutants"));
    assertEquals(2, exit);
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("ring0-address"), err.toString());
  }

  @Test
  void amongSeveralDesignsTheFaultyOnesAreNamedAndLeftOut() {
    String json =
        told("check", "trampoline-seed", "rsp-check-asm-slow", "--mutants", "--format", "json");
    assertEquals("[ ]", json.strip());
    assertEquals(2, err.toString().lines().count(), err.toString());
    assertTrue(Arrays.asList(err.toString().split("\\s")).contains("path-ends"), err.toString());
  }
}
