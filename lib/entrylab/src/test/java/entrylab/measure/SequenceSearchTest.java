package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.measure.record.CallMode;
import java.util.ArrayList;
import java.util.List;
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
