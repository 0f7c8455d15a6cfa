package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.branch.BranchScript.Branch;
import entrylab.core.branch.RememberedScripts.Patience;
import entrylab.core.cache.SweptCache;
import entrylab.isa.BranchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** What makes a script that was followed be run again, fact by fact. */
class RememberedScriptsTest {
  private static final int PLACE = 7;

  /** Predicts all targets rightly, from one place, and writes down what it is told. */
  private static final class Told implements IndirectPredictor {
    final List<Long> asked = new ArrayList<>();
    final List<Long> last = new ArrayList<>();
    IntConsumer listener;

    @Override
    public boolean predict(long address, long mixed, long target) {
      return asked.add(target);
    }

    @Override
    public void onTarget(IndirectBranch branch) {
      last.add(branch.target);
    }

    @Override
    public int registers() {
      return 0;
    }

    @Override
    public int[] places(IndirectBranch first) {
      return new int[] {PLACE};
    }

    @Override
    public void onWritten(IntConsumer to) {
      listener = to;
    }
  }

  private final Told told = new Told();
  private final BranchUnit unit =
      new BranchUnit(
          true,
          new SweptCache("BTB", 8, 2),
          new Gshare(16, 0),
          told,
          null,
          new Patience(0, 1000, 1, 1, 1, 100));

  private BranchScript jump(long address, long target) {
    var jump = new Branch(BranchKind.INDIRECT_JUMP, address, address + 2, target, true);
    return unit.script(List.of(jump), 0);
  }

  @Test
  void aScriptIsAskedAboutUntilItIsKnownFromTheStateItLeadsTo() {
    BranchScript script = jump(0x100, 0x900);
    for (int i = 0; i < 5; i++) {
      assertEquals(0, unit.run(script));
    }
    // The first leads to a state, the second from there to itself, the other three follow that.
    assertEquals(2, told.asked.size());
    assertEquals(3, unit.followed());
    assertEquals(5, unit.branches());
    unit.check();
  }

  @Test
  void aPlaceThatIsWrittenToMakesThoseBeAskedAgainThatLookThere() {
    BranchScript script = jump(0x100, 0x900);
    unit.run(script);
    unit.run(script);
    told.listener.accept(PLACE + 1);
    unit.run(script);
    assertEquals(2, told.asked.size(), "another place");
    told.listener.accept(PLACE);
    unit.run(script);
    assertEquals(3, told.asked.size(), "its place");
    unit.run(script);
    assertEquals(3, told.asked.size(), "known again");
  }

  /**
   * Of scripts that go on from one address the last one's target is the last one of that address.
   */
  @Test
  void theLastTargetIsToldWhenItIsNeeded() {
    BranchScript one = jump(0x100, 0x900);
    BranchScript other = jump(0x100, 0xa00);
    for (int i = 0; i < 4; i++) {
      unit.run(one);
      unit.run(other);
    }
    assertEquals(List.of(), told.last, "nobody needed it");
    unit.predict(BranchKind.JUMP, 0x300, 0x302, 0x400);
    assertEquals(List.of(0xa00L), told.last);
  }

  @Test
  void scriptsOfOtherAddressesAreRunEachTime() {
    BranchScript first = jump(0x100, 0x900);
    BranchScript other = jump(0x200, 0xa00);
    for (int i = 0; i < 10; i++) {
      unit.run(first);
      unit.run(other);
    }
    assertEquals(10, told.asked.stream().filter(target -> target == 0xa00).count());
  }

  @Test
  void whatIsMetSeldomAgainIsNotRememberedForLongerAndLonger() {
    var impatient =
        new BranchUnit(
            true,
            new SweptCache("BTB", 8, 2),
            new Gshare(2, 0),
            told,
            null,
            new Patience(10, 5, 1, 20, 80, 100));
    for (int i = 0; i < 10 + 6 + 20 + 6 + 80 + 6; i++) {
      var jump = new Branch(BranchKind.INDIRECT_JUMP, 0x100, 0x102, 0x900, true);
      impatient.run(impatient.script(List.of(jump), 0)); // another script each time
    }
    var jump = new Branch(BranchKind.INDIRECT_JUMP, 0x100, 0x102, 0x900, true);
    BranchScript script = impatient.script(List.of(jump), 0);
    for (int i = 0; i < 79; i++) {
      impatient.run(script);
    }
    assertEquals(0, impatient.followed(), "it rests for eighty");
    for (int i = 0; i < 6; i++) {
      impatient.run(script);
    }
    assertTrue(impatient.followed() > 0, "then it looks again");
    impatient.check();
  }

  /** A useful counter of 3 loses its upper bit after a period, its lower one after the next. */
  @Test
  void branchesThatWerePassedCountForTheResetOfUsefulCounters() {
    int useful = 3 << 3;
    int[] entries = {useful, useful};
    var tage =
        new Tage(new byte[16], new TaggedTable[] {new TaggedTable(entries, 5)}, /* period= */ 100);
    tage.onPassed(99);
    assertArrayEquals(new int[] {useful, useful}, entries);
    tage.onPassed(1);
    assertArrayEquals(new int[] {1 << 3, 1 << 3}, entries);
    tage.onPassed(50);
    tage.onPassed(50);
    assertArrayEquals(new int[] {0, 0}, entries);
    tage.check();
  }

  @Test
  void aTargetThatOnlyTheLastOneTellsTeachesSomething() {
    var fallback = new LastTarget(4);
    fallback.predict(0x100, 0x900);
    var predictor = new PathIndirect(new long[2 * 3 * 4], fallback, 8);
    assertTrue(predictor.predict(0x100, 0x900), "by its last target");
    assertEquals(1, predictor.used());
  }

  @Test
  void aPredictorWritesWhereItSaidThatItLooksAndNowhereElse() {
    var random = new SplittableRandom(1);
    var predictor = new PathIndirect(16, 5);
    List<Integer> written = new ArrayList<>();
    predictor.onWritten(written::add);
    int writes = 0;
    for (int i = 0; i < 2000; i++) {
      var walk = new PathSteps.Walk();
      walk.take(random.nextInt(4));
      var branch = new IndirectBranch(0x100 + random.nextInt(3), random.nextInt(3), walk.end());
      int[] places = predictor.places(branch);
      predictor.onTaken(branch.before);
      long used = predictor.used();
      boolean right = predictor.predict(branch.address, branch.mixed, branch.target);
      for (int place : written) {
        assertTrue(place == places[0] || place == places[1] || place == places[2]);
      }
      assertTrue(predictor.used() > used || right && written.isEmpty(), "it taught something");
      writes += written.size();
      written.clear();
    }
    assertTrue(writes > 100, writes + " writes");
  }
}
