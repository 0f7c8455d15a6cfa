package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.branch.BranchScript.Branch;
import entrylab.core.branch.RememberedScripts.Patience;
import entrylab.core.cache.SweptCache;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.isa.BranchKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Scripts, which skip what cannot change, against the same branches predicted one by one. */
class BranchScriptTest {
  private static final long CODE = 0x1000;
  private static final int PLACES = 12;
  private static final BranchKind[] KINDS = BranchKind.values();

  /** Two alike, with tables so small that everything collides with everything. */
  private static List<BranchUnit> twins(SplittableRandom random, boolean perfect) {
    boolean tagged = random.nextBoolean();
    int outcomes = tagged ? 5 + random.nextInt(124) : random.nextInt(6);
    String kind = random.nextBoolean() ? "history" : "last-target";
    int history = 1 + random.nextInt(40);
    int depth = random.nextInt(5);
    boolean wraps = random.nextBoolean();
    int period = 30 + random.nextInt(500);
    var patience =
        new Patience(
            random.nextInt(5),
            1 + random.nextInt(99),
            random.nextInt(3),
            1,
            9,
            1 << 1 + random.nextInt(8));
    return Stream.generate(() ->
            new BranchUnit(
                perfect,
                new SweptCache("BTB", 8, 2),
                tagged
                    ? new Tage(32, outcomes, period)
                    : DirectionPredictor.named("gshare", 32, outcomes),
                IndirectPredictor.named(kind, 4, history),
                depth == 0 ? null : new ReturnStack(depth, wraps),
                patience))
        .limit(2)
        .toList();
  }

  /** Some branches; most returns go where the last call came from, some do not. */
  private static List<Branch> branches(SplittableRandom random, int most) {
    List<Branch> branches = new ArrayList<>();
    Deque<Long> stack = new ArrayDeque<>();
    int count = random.nextInt(most);
    for (int i = 0; i < count; i++) {
      BranchKind kind = KINDS[random.nextInt(KINDS.length)];
      long address = CODE + 64L * random.nextInt(PLACES);
      long next = address + 2;
      long target = CODE + 64L * random.nextInt(PLACES) + 32;
      if (kind == BranchKind.CONDITIONAL && random.nextBoolean()) {
        target = next;
      }
      if (kind.call()) {
        stack.push(next);
      } else if (kind == BranchKind.RETURN && !stack.isEmpty() && random.nextInt(8) > 0) {
        target = stack.pop();
      }
      branches.add(new Branch(kind, address, next, target, false));
    }
    return branches;
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aScriptAnswersLikeItsBranchesOneByOne(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    List<BranchUnit> twins = twins(random, random.nextInt(4) == 0);
    BranchUnit each = twins.get(0);
    BranchUnit scripted = twins.get(1);
    List<List<Branch>> lists = new ArrayList<>();
    List<BranchScript> scripts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lists.add(branches(random, BranchScript.MOST + 1));
      scripts.add(scripted.script(lists.get(i), 0));
    }
    for (int run = 0; run < 60; run++) {
      int which = random.nextInt(lists.size());
      byte[] expected = new byte[lists.get(which).size()];
      for (int i = 0; i < expected.length; i++) {
        Branch b = lists.get(which).get(i);
        expected[i] = (byte) each.predict(b.kind(), b.address(), b.next(), b.target()).ordinal();
      }
      BranchScript script = scripts.get(which);
      assertArrayEquals(expected, script.outcomes(scripted.run(script)), "run " + run);
    }
    assertEquals(each.branches(), scripted.branches());
    assertEquals(each.mispredicts(), scripted.mispredicts());
    assertEquals(each.resteers(), scripted.resteers());
    scripted.check();
    if (each.returns() != null) {
      assertEquals(each.returns().live(), scripted.returns().live());
      assertEquals(each.returns().pushes(), scripted.returns().pushes());
      assertEquals(each.returns().pops(), scripted.returns().pops());
      assertEquals(each.returns().underflows(), scripted.returns().underflows());
    }
  }

  private static Prediction predict(BranchUnit unit, Branch b) {
    return unit.predict(b.kind(), b.address(), b.next(), b.target());
  }

  /**
   * Scripts that repeat in some order, and now and then something else: a script that is not among
   * them, or a branch that is in none.
   *
   * @return how many scripts were followed without being run
   */
  private static long repeat(SplittableRandom random) {
    List<BranchUnit> twins = twins(random, true);
    BranchUnit each = twins.get(0);
    BranchUnit scripted = twins.get(1);
    List<List<Branch>> lists = new ArrayList<>();
    List<BranchScript> scripts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      lists.add(branches(random, 7).stream().map(BranchScriptTest::known).toList());
      scripts.add(scripted.script(lists.get(i), 0));
    }
    int[] order = random.ints(2 + random.nextInt(7), 0, 3).toArray();
    for (int run = 0; run < 400; run++) {
      int which = random.nextInt(60) == 0 ? 3 : order[run % order.length];
      byte[] expected = new byte[lists.get(which).size()];
      for (int i = 0; i < expected.length; i++) {
        expected[i] = (byte) predict(each, lists.get(which).get(i)).ordinal();
      }
      BranchScript script = scripts.get(which);
      assertArrayEquals(expected, script.outcomes(scripted.run(script)), "run " + run);
      if (random.nextInt(90) == 0) {
        for (Branch other : branches(random, 3)) {
          assertEquals(predict(each, other), predict(scripted, other), "after run " + run);
        }
      }
    }
    scripted.check();
    assertEquals(each.branches(), scripted.branches());
    assertEquals(each.mispredicts(), scripted.mispredicts());
    if (each.returns() != null) {
      assertEquals(each.returns().counts(), scripted.returns().counts());
    }
    return scripted.followed();
  }

  private static Branch known(Branch b) {
    return new Branch(b.kind(), b.address(), b.next(), b.target(), true);
  }

  @Test
  void scriptsThatTeachNothingAreFollowedAndLeaveWhatTheyWouldHaveLeft() {
    long followed = 0;
    for (int seed = 0; seed < 500; seed++) {
      followed += repeat(new SplittableRandom(seed));
    }
    assertTrue(followed > 20_000, followed + " of 200,000");
  }

  @Property(tries = 50, shrinking = ShrinkingMode.OFF)
  void jumpsThatAreKnownMayBeAnyNumber(@ForAll long seed) {
    var random = new SplittableRandom(seed);
    Cpu cpu = Cpus.get("haswell-perfect-btb");
    var each = new BranchUnit(cpu);
    var scripted = new BranchUnit(cpu);
    List<Branch> all = new ArrayList<>();
    for (int i = 0; i < 100 + random.nextInt(100); i++) {
      long address = CODE + 64L * random.nextInt(PLACES);
      boolean indirect = i % 16 == 7;
      BranchKind kind = indirect ? BranchKind.INDIRECT_JUMP : BranchKind.JUMP;
      all.add(new Branch(kind, address, address + 2, address + 32 + i % 3, !indirect));
    }
    BranchScript script = scripted.script(all, 0);
    for (int run = 0; run < 3; run++) {
      byte[] outcomes = script.outcomes(scripted.run(script));
      for (int i = 0; i < all.size(); i++) {
        Branch b = all.get(i);
        Prediction one = each.predict(b.kind(), b.address(), b.next(), b.target());
        assertEquals(one, Prediction.of(outcomes[i]), "run " + run + ", branch " + i);
      }
    }
    scripted.check();
  }
}
