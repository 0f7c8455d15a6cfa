package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffledPiecesTest {
  @Test
  void allIsVisitedBeforeAnyComesAgainAndPiecesStayWhole() {
    // Ten places in pieces of four: 0-3, 4-7 and the short one, 8-9.
    List<Integer> visited = visit(new ShuffledPieces(10, 4, 1), 20);
    for (int pass = 0; pass < 2; pass++) {
      List<Integer> places = visited.subList(10 * pass, 10 * pass + 10);
      assertEquals(IntStream.range(0, 10).boxed().toList(), places.stream().sorted().toList());
      for (int at = 1; at < places.size(); at++) {
        boolean starts = places.get(at) % 4 == 0;
        assertEquals(!starts, places.get(at) == places.get(at - 1) + 1 && !starts, "at " + at);
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameOrderAndAnotherAnother() {
    assertEquals(
        visit(new ShuffledPieces(1000, 4, 1), 1000), visit(new ShuffledPieces(1000, 4, 1), 1000));
    assertNotEquals(
        visit(new ShuffledPieces(1000, 4, 1), 1000), visit(new ShuffledPieces(1000, 4, 2), 1000));
  }

  private static List<Integer> visit(ShuffledPieces pieces, int count) {
    List<Integer> visited = new ArrayList<>();
    int at = -1;
    for (int i = 0; i < count; i++) {
      at = pieces.applyAsInt(at);
      visited.add(at);
    }
    return visited;
  }
}
