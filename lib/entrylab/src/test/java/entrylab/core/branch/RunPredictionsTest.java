package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.isa.BranchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Predictors that repeat another core's answers, against ones that find them anew. */
class RunPredictionsTest {
  private static final Cpu HASWELL = Cpus.get("haswell");
  private static final Cpu ZEN = Cpus.get("zen4");
  private static final BranchKind[] KINDS = BranchKind.values();

  private static RunPredictions shared(Cpu... cpus) {
    return new RunPredictions(PredictorShape.common(List.of(cpus)), _ -> true);
  }

  /** A branch of random kind, place and target; a conditional one may fall through. */
  private static Prediction predict(BranchUnit unit, SplittableRandom random) {
    BranchKind kind = KINDS[random.nextInt(KINDS.length)];
    long address = 0x1000 + 64L * random.nextInt(40);
    long target = random.nextBoolean() ? address + 2 : 0x1020 + 64L * random.nextInt(40);
    return unit.predict(kind, address, address + 2, target);
  }

  private static List<Prediction> run(BranchUnit unit, long seed, int branches) {
    var random = new SplittableRandom(seed);
    List<Prediction> answers = new ArrayList<>();
    for (int i = 0; i < branches; i++) {
      answers.add(predict(unit, random));
    }
    unit.check();
    unit.end();
    return answers;
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void answersAreThoseThatAreFoundAnew(@ForAll long seed) {
    boolean tagged = seed % 2 == 0;
    Cpu first = tagged ? ZEN : HASWELL;
    // Its return stack is deeper, or its target buffer never forgets.
    Cpu other = Cpus.get(tagged ? "zen5" : "haswell-perfect-btb");
    RunPredictions known = shared(first, other);
    run(new BranchUnit(first, known, 1), seed, 700);
    var repeating = new BranchUnit(other, known, 1);
    var anew = new BranchUnit(other);
    assertEquals(run(anew, seed, 700), run(repeating, seed, 700));
    assertEquals(anew.mispredicts(), repeating.mispredicts());
    assertEquals(anew.resteers(), repeating.resteers());
  }

  @Test
  void directionsAndTargetsAreSharedEachForItself() {
    Cpu lastTarget = Cpus.get("haswell-last-target");
    Cpu unpredicted = Cpus.get("haswell-no-return-stack");
    assertEquals(
        Set.of(new PredictorShape.OfDirections(HASWELL)),
        PredictorShape.common(List.of(HASWELL, lastTarget, unpredicted)));
    assertEquals(Set.of(), PredictorShape.common(List.of(HASWELL, ZEN)));
  }

  @Test
  void tracesWithOtherBranchesKnowNothingOfARun() {
    RunPredictions known = shared(HASWELL, HASWELL);
    run(new BranchUnit(HASWELL, known, 1), 1, 50);
    var others = new BranchUnit(HASWELL, known, 2);
    assertEquals(run(new BranchUnit(HASWELL), 2, 90), run(others, 2, 90));
  }

  @Test
  void aLongerOrShorterRunIsRefused() {
    RunPredictions known = shared(HASWELL, HASWELL);
    run(new BranchUnit(HASWELL, known, 1), 1, 50);
    var longer = new BranchUnit(HASWELL, known, 1);
    assertThrows(IllegalStateException.class, () -> run(longer, 1, 90));
    var shorter = new BranchUnit(HASWELL, known, 1);
    String told = assertThrows(IllegalStateException.class, () -> run(shorter, 1, 20)).getMessage();
    assertTrue(told.contains("were asked for"), told);
  }

  @Test
  void whatHasNoRoomIsFoundAnew() {
    var full = new RunPredictions(PredictorShape.common(List.of(HASWELL, HASWELL)), _ -> false);
    assertEquals(
        run(new BranchUnit(HASWELL, full, 1), 1, 50), run(new BranchUnit(HASWELL, full, 1), 1, 50));
    run(new BranchUnit(HASWELL, full, 1), 1, 90); // nothing was kept that could be too short
  }

  @Test
  void answersComeBackInPiecesOfAnyLength() {
    var random = new SplittableRandom(7);
    var answers = new WrongAnswers();
    List<Long> added = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      int count = random.nextInt(34);
      long wrong = random.nextLong() & (1L << count) - 1;
      answers.add(wrong, count);
      for (int bit = 0; bit < count; bit++) {
        added.add(wrong >>> bit & 1);
      }
    }
    WrongAnswers.Reader reader = answers.reader();
    for (int at = 0; at < added.size(); ) {
      int count = Math.min(random.nextInt(34), added.size() - at);
      long expected = 0;
      for (int bit = 0; bit < count; bit++) {
        expected |= added.get(at++) << bit;
      }
      assertEquals(expected, reader.next(count));
    }
    reader.end();
  }
}
