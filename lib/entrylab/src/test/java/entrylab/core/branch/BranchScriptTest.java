package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.branch.BranchScript.Branch;
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

/** Scripts, which skip what cannot change, against the same branches predicted one by one. */
class BranchScriptTest {
  private static final long CODE = 0x1000;
  private static final int PLACES = 12;
  private static final BranchKind[] KINDS = BranchKind.values();

  /** Two alike, with tables so small that everything collides with everything. */
  private static List<BranchUnit> twins(SplittableRandom random) {
    boolean perfect = random.nextInt(4) == 0;
    boolean tagged = random.nextBoolean();
    int outcomes = tagged ? 5 + random.nextInt(124) : random.nextInt(6);
    String kind = random.nextBoolean() ? "history" : "last-target";
    int history = 1 + random.nextInt(40);
    int depth = random.nextInt(5);
    boolean wraps = random.nextBoolean();
    return Stream.generate(() ->
            new BranchUnit(
                perfect,
                new SweptCache("BTB", 8, 2),
                DirectionPredictor.named(tagged ? "tage" : "gshare", 32, outcomes),
                IndirectPredictor.named(kind, 4, history),
                depth == 0 ? null : new ReturnStack(depth, wraps)))
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
    List<BranchUnit> twins = twins(random);
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
