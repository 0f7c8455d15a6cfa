package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The predictors that look far back against a second, plain reading of their rules. */
class SecondReadingTest {
  private static final int PROGRAMS = 120;
  private static final int BRANCHES = 2000;
  private static final long CODE = 0xffffffff81000000L;

  /** How one branch of a made-up program decides. */
  private static BooleanSupplier habit(SplittableRandom random, boolean[] outcomes, int[] at) {
    int length = 1 + random.nextInt(40);
    long pattern = random.nextLong();
    int bias = random.nextInt(8);
    int kind = random.nextInt(4);
    int[] turn = new int[1];
    return () ->
        switch (kind) {
          case 0 -> random.nextInt(8) < bias;
          case 1 -> turn[0]++ % length < length - 1;
          case 2 -> (pattern >>> turn[0]++ % length & 1) != 0;
          default -> at[0] >= length && outcomes[at[0] - length];
        };
  }

  @Test
  void tagePredictsEveryBranchOfManyProgramsAsItsAuthorsRulesDo() {
    Set<TageReading.Rule> seen = EnumSet.noneOf(TageReading.Rule.class);
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var random = new SplittableRandom(seed);
      int entries = 16 << random.nextInt(8);
      int history = 5 + random.nextInt(124);
      int period = 20 + random.nextInt(400);
      var tage = new Tage(entries, history, period);
      var reading = new TageReading(entries, history, period);
      boolean[] outcomes = new boolean[BRANCHES];
      int[] at = new int[1];
      var habits = new BooleanSupplier[1 + random.nextInt(12)];
      for (int i = 0; i < habits.length; i++) {
        habits[i] = habit(random, outcomes, at);
      }
      for (at[0] = 0; at[0] < BRANCHES; at[0]++) {
        int branch = random.nextInt(4) == 0 ? random.nextInt(habits.length) : at[0] % habits.length;
        boolean taken = habits[branch].getAsBoolean();
        outcomes[at[0]] = taken;
        long address = CODE + 16L * branch;
        String where = "seed " + seed + ", branch " + at[0] + ", " + entries + " counters";
        assertEquals(reading.predict(address, taken), tage.predict(address, taken), where);
        if (random.nextInt(16) == 0) {
          long target = CODE + 64L * random.nextInt(5);
          reading.onIndirect(target);
          tage.onIndirect(target);
        }
      }
      seen.addAll(reading.seen.keySet());
    }
    assertEquals(EnumSet.allOf(TageReading.Rule.class), seen, "every rule was met");
  }

  @Test
  void pathsPredictEveryTargetOfManyProgramsAsStated() {
    int right = 0;
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var random = new SplittableRandom(seed);
      int count = 1 + random.nextInt(200);
      int history = 1 + random.nextInt(93);
      IndirectPredictor indirect = IndirectPredictor.named("history", count, history);
      var reading = new PathReading(count, history);
      int places = 2 + random.nextInt(6);
      for (int i = 0; i < BRANCHES; i++) {
        long address = CODE + 16L * random.nextInt(places);
        long target = CODE + 64L * (random.nextInt(8) == 0 ? random.nextInt(places) : i % places);
        if (random.nextInt(3) > 0) {
          boolean expected = reading.predict(address, target);
          right += expected ? 1 : 0;
          String where = "seed " + seed + ", branch " + i + ", paths of " + history;
          assertEquals(expected, indirect.predict(address, target), where);
        }
        long step = IndirectPredictor.step(address, target);
        reading.onTaken(step);
        indirect.onTaken(step);
      }
    }
    int predicted = PROGRAMS * BRANCHES * 2 / 3;
    assertEquals(true, right > predicted / 20 && right < predicted * 19 / 20, "right " + right);
  }
}
