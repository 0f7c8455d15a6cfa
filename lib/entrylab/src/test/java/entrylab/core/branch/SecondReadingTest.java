package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.branch.DirectionPredictor.Seen;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The predictors that look far back against a second, plain reading of their rules. */
class SecondReadingTest {
  private static final int PROGRAMS = 120;
  private static final int BRANCHES = 2000;
  private static final long CODE = 0xffffffff81000000L;

  /** Above a tag of 10 and 12 bits, two of usefulness and three of a counter. */
  private static final int NEVER_ALLOCATED = 1 << 27;

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

  /** Some branches; a conditional one may occur again, and go the other way. */
  private static List<Seen> script(SplittableRandom random) {
    return IntStream.range(0, 1 + random.nextInt(12))
        .mapToObj(i ->
            new Seen(
                random.nextInt(5) > 0,
                CODE + 16L * random.nextInt(40),
                CODE + 64L * random.nextInt(5)))
        .toList();
  }

  /**
   * Scripts, whose branches are sure of themselves after a few rounds, in ever other orders.
   * Answers and all that is learnt are held against the reading, which looks all seven tables up
   * each time.
   */
  @Test
  void scriptsTeachTageWhatTheirBranchesDoOneByOne() {
    int quiet = 0;
    Set<Integer> filled = new HashSet<>();
    for (long seed = 0; seed < PROGRAMS; seed++) {
      var random = new SplittableRandom(seed);
      int entries = 16 << random.nextInt(10);
      int history = 5 + random.nextInt(124);
      int period = 20 + random.nextInt(400);
      byte[] base = new byte[entries];
      Arrays.fill(base, (byte) 1);
      int[][] tables = new int[Tage.TABLES][entries / Tage.BASE_PER_TAGGED];
      var tagged = new TaggedTable[Tage.TABLES];
      int[] lengths = Tage.lengths(Tage.SHORTEST, history, Tage.TABLES);
      for (int i = 0; i < tagged.length; i++) {
        Arrays.fill(tables[i], NEVER_ALLOCATED);
        tagged[i] = new TaggedTable(tables[i], lengths[i]);
      }
      var tage = new Tage(base, tagged, period);
      var reading = new TageReading(entries, history, period);
      List<List<Seen>> scripts = Stream.generate(() -> script(random)).limit(3).toList();
      long[] outcomes = random.longs(scripts.size()).toArray();
      // Prepared once: what a predictor finds out of a script it keeps with its words.
      List<long[]> words =
          IntStream.range(0, scripts.size())
              .mapToObj(i -> tage.prepare(scripts.get(i), ways(scripts.get(i), outcomes[i])))
              .toList();
      for (int run = 0; run < 100; run++) {
        int which = random.nextInt(scripts.size());
        List<Seen> script = scripts.get(which);
        int count = conditional(script);
        long ways = ways(script, outcomes[which]);
        long wrong = tage.wrong(words.get(which), ways, count);
        assertEquals(wrong(reading, script, ways, count), wrong, "seed " + seed + ", run " + run);
        quiet += wrong == 0 ? 1 : 0;
      }
      tage.check();
      int some = 0;
      for (int i = 0; i < tables.length; i++) {
        Map<Integer, Integer> allocated = reading.entries(i);
        some += allocated.isEmpty() ? 0 : 1;
        int[] expected = new int[tables[i].length];
        Arrays.setAll(expected, at -> allocated.getOrDefault(at, NEVER_ALLOCATED));
        assertArrayEquals(expected, tables[i], "seed " + seed + ", table " + i);
      }
      filled.add(some);
      for (int i = 0; i < entries; i++) {
        assertEquals(reading.base(i), base[i], "seed " + seed + ", base counter " + i);
      }
    }
    assertEquals(true, quiet > PROGRAMS * 50, "most scripts are foreseen: " + quiet);
    assertEquals(
        true, filled.containsAll(Set.of(2, 3, 4, 5, 6, 7)), "few tables and many: " + filled);
  }

  private static int conditional(List<Seen> script) {
    return (int) script.stream().filter(Seen::conditional).count();
  }

  private static long ways(List<Seen> script, long outcomes) {
    return outcomes & (1L << conditional(script)) - 1;
  }

  private static long wrong(TageReading reading, List<Seen> script, long ways, int count) {
    long wrong = 0;
    int at = 0;
    for (Seen one : script) {
      if (one.conditional()) {
        boolean taken = (ways >>> count - 1 - at & 1) != 0;
        wrong |= reading.predict(one.address(), taken) ? 0 : 1L << at;
        at++;
      } else {
        reading.onIndirect(one.target());
      }
    }
    return wrong;
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
