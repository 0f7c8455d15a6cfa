package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MedianInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Random sequences, and how those that are missed are shrunk. */
class SequenceSearchTest {
  private static final Cpu ZEN4 = Cpus.get("zen4");
  private static final String PUSH = "\tpushq\t%rdx";
  private static final String POP = "\tpopq\t%rsi";
  private static final String MOVE = "\tmovq\t%rdx, %rdi";

  @Test
  void whatIsDrawnComesBackToTheLoop() {
    var random = new SplittableRandom(1);
    for (int i = 0; i < 12; i++) {
      Sequence drawn = SequenceDraft.random(random).sequence("drawn " + i);
      assertDoesNotThrow(() -> Sequences.model(ZEN4, drawn, CallMode.FENCED), drawn::body);
    }
  }

  @Test
  void popsOfNothingMakeNoCodeAndTheStackEndsWhereItBegan() {
    var draft = new SequenceDraft(List.of(POP, PUSH, PUSH, POP, PUSH));
    assertEquals(
        PUSH + "\n" + PUSH + "\n" + POP + "\n" + PUSH + "\n\taddq\t$16, %rsp\n9:\n",
        draft.sequence("some").body());
  }

  @Test
  void stepsThatTheErrorDoesNotNeedAreLeftOut() {
    List<Integer> judged = new ArrayList<>();
    // The model is off by 2 where something is pushed and popped, else by nothing.
    var shrinker =
        new DraftShrinker(drafts -> {
          judged.add(drafts.size());
          return drafts.stream()
              .mapToDouble(d -> d.steps().contains(PUSH) && d.steps().contains(POP) ? 2 : 0)
              .toArray();
        });
    var found =
        shrinker.shrink(
            List.of(
                new SequenceDraft(List.of(MOVE, PUSH, MOVE, POP, MOVE)),
                new SequenceDraft(List.of(PUSH, POP))),
            new double[] {2, 2});
    assertEquals(List.of(PUSH, POP), found.get(0).steps());
    assertEquals(List.of(PUSH, POP), found.get(1).steps());
    // Five and two candidates, then four, three, and two that are no longer off.
    assertEquals(List.of(7, 4, 3, 2), judged);
  }

  @Test
  void theModelsMissIsCountedFromTheIntervalAsAShareOfWhatWasMeasured() {
    var measured = new MedianInterval(20, 18, 22, 0.95, 9);
    // 28 is 6 above the interval, of 20 cycles.
    assertEquals(0.3, SearchTarget.MODEL.of(measured, 28, OptionalDouble.of(90)), 1e-9);
    // Of a cycle or two everything would be a large share: 16 are the least.
    var little = new MedianInterval(2, 2, 2, 0.95, 9);
    assertEquals(4 / 16.0, SearchTarget.MODEL.of(little, 6, OptionalDouble.empty()), 1e-9);
  }

  @Test
  void aSequenceOnWhichTwoOfThreeAgreeIsNoneThatAllTellDifferently() {
    var measured = new MedianInterval(20, 20, 20, 0.95, 9);
    // The model is right, however far llvm-mca is off; llvm-mca is; and both say the same.
    assertEquals(0, SearchTarget.ANY_TWO.cycles(measured, 20, OptionalDouble.of(90)));
    assertEquals(0, SearchTarget.ANY_TWO.cycles(measured, 50, OptionalDouble.of(20)));
    assertEquals(0, SearchTarget.ANY_TWO.cycles(measured, 60, OptionalDouble.of(60)));
    // 30 and 90 from the host, and 60 from each other.
    assertEquals(30, SearchTarget.ANY_TWO.cycles(measured, 50, OptionalDouble.of(110)));
    // 60 and 70 from the host, and 10 from each other.
    assertEquals(10, SearchTarget.ANY_TWO.cycles(measured, 80, OptionalDouble.of(90)));
    assertEquals(0, SearchTarget.ANY_TWO.cycles(measured, 50, OptionalDouble.empty()));
  }

  @Test
  void aShorterOneHasToKeepThreeQuartersOfTheError() {
    var shrinker =
        new DraftShrinker(drafts -> drafts.stream().mapToDouble(d -> d.steps().size()).toArray());
    // Off by 4, then 3, which is enough, then 2, which is not.
    var found =
        shrinker.shrink(
            List.of(new SequenceDraft(List.of(MOVE, MOVE, MOVE, MOVE))), new double[] {4});
    assertEquals(3, found.getFirst().steps().size());
  }
}
