package entrylab.reproduce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDiffTest {
  private static final List<String> KEPT = List.of("a", "b", "c", "d");

  @Test
  void aLineThatCameInBetweenIsOneDifference() {
    assertEquals(List.of("line 2: is new: x"), LineDiff.of(KEPT, List.of("a", "x", "b", "c", "d")));
  }

  @Test
  void aLineThatWentIsOneDifference() {
    assertEquals(List.of("line 1: is gone: a"), LineDiff.of(KEPT, List.of("b", "c", "d")));
  }

  @Test
  void aLineThatChangedIsToldBeforeAndAfter() {
    assertEquals(List.of("line 3: c -> z"), LineDiff.of(KEPT, List.of("a", "b", "  z", "d")));
  }

  @Test
  void equalTextsDifferInNothing() {
    assertEquals(List.of(), LineDiff.of(KEPT, KEPT));
  }
}
