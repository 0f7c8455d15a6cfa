package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.branch.BranchCounts.OfReturns;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.isa.BranchKind;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What predictors re-derive at the end of a run, each seen failing on a fault put in by hand. */
class PredictorFaultTest {
  private static final BranchKind[] KINDS = BranchKind.values();
  private static final int ENTRIES = 64;

  /** Above a tag of 12 bits, two of usefulness and three of a counter. */
  private static final int NEVER_ALLOCATED = 1 << 27;

  private static BranchUnit used(Cpu cpu) {
    var unit = new BranchUnit(cpu);
    var random = new SplittableRandom(1);
    for (int i = 0; i < 3000; i++) {
      BranchKind kind = KINDS[random.nextInt(KINDS.length)];
      long address = 0x1000 + 64L * random.nextInt(40);
      boolean falls = kind == BranchKind.CONDITIONAL && random.nextBoolean();
      long target = falls ? address + 2 : 0x9000 + 64L * random.nextInt(9);
      unit.predict(kind, address, address + 2, target);
    }
    unit.check();
    return unit;
  }

  private static String complaint(Runnable check) {
    return assertThrows(IllegalStateException.class, check::run).getMessage();
  }

  /** What a run of ten branches counts, three of them calls and two returns. */
  private static BranchCounts counts(
      long branches, long right, long resteers, long mispredicts, long asked, long[] returns) {
    return new BranchCounts(
        branches,
        right,
        resteers,
        mispredicts,
        asked,
        8,
        Optional.of(new OfReturns(returns[0], 3, returns[1], 2)));
  }

  private static long[] returns(long calls, long returned) {
    return new long[] {calls, returned};
  }

  static Stream<Arguments> oneCounterOff() {
    return Stream.of(
        Arguments.of(
            counts(11, 7, 2, 1, 8, returns(3, 2)),
            "branches: 7 right, 2 resteered, 1 mispredicted are not 11"),
        Arguments.of(
            counts(10, 8, 2, 1, 8, returns(3, 2)),
            "branches: 8 right, 2 resteered, 1 mispredicted are not 10"),
        Arguments.of(
            counts(10, 7, 3, 1, 8, returns(3, 2)),
            "branches: 7 right, 3 resteered, 1 mispredicted are not 10"),
        Arguments.of(
            counts(10, 7, 2, 2, 8, returns(3, 2)),
            "branches: 7 right, 2 resteered, 2 mispredicted are not 10"),
        Arguments.of(
            counts(10, 7, 2, 1, 9, returns(3, 2)), "8 asked of the BTB, but 9 asked by branches"),
        Arguments.of(counts(10, 7, 2, 1, 8, returns(4, 2)), "3 pushes, but 4 calls"),
        Arguments.of(counts(10, 7, 2, 1, 8, returns(3, 1)), "2 pops, but 1 returns"));
  }

  @ParameterizedTest
  @MethodSource("oneCounterOff")
  void eachCounterIsDerivedFromOthers(BranchCounts off, String complaint) {
    counts(10, 7, 2, 1, 8, returns(3, 2)).check();
    assertEquals(complaint, complaint(off::check));
  }

  @Test
  void aUnitCountsWhatItDidAndWhatItAsked() {
    var unit = new BranchUnit(Cpus.get("haswell"));
    unit.predict(BranchKind.CALL, 0x100, 0x105, 0x900); // not in the target buffer yet
    unit.predict(BranchKind.RETURN, 0x910, 0x911, 0x105); // by the stack, which holds 0x105
    unit.predict(BranchKind.CALL, 0x100, 0x105, 0x900); // in it
    assertEquals(
        new BranchCounts(3, 2, 1, 0, 2, 2, Optional.of(new OfReturns(2, 2, 1, 1))), unit.counts());
  }

  @Test
  void pushesMustBePopsAndWhatIsLeft() {
    var stack = new ReturnStack(4, true);
    stack.push(10);
    stack.push(20);
    stack.pop(20);
    stack.check();
    assertEquals(new ReturnStackCounts(2, 0, 1, 0, 1), stack.counts());
    assertEquals(
        "return stack: 2 pushes, 0 overwritten, 2 pops, 0 of an empty stack, but 1 live",
        complaint(new ReturnStackCounts(2, 0, 2, 0, 1)::check));
  }

  private static byte[] endingIn(int counter) {
    byte[] counters = new byte[ENTRIES];
    counters[ENTRIES - 1] = (byte) counter;
    return counters;
  }

  /** A gshare or a TAGE whose last counter is beyond its two bits. */
  @ParameterizedTest
  @CsvSource({"4", "-1"})
  void aCounterBeyondItsBitsIsFound(int counter) {
    assertEquals(
        "a counter of gshare is " + counter + ", not 0 to 3",
        complaint(new Gshare(endingIn(counter), 4)::check));
    assertEquals(
        "a base counter of TAGE is " + counter + ", not 0 to 3",
        complaint(new Tage(endingIn(counter), new TaggedTable[0], Tage.PERIOD)::check));
  }

  @Test
  void aTaggedEntryBeyondItsBitsIsFound() {
    int[] entries = new int[4];
    entries[3] = -1;
    var tables = new TaggedTable[] {new TaggedTable(4, 5), new TaggedTable(entries, 9)};
    // 10 and 12 bits of tag above 5 of counters: an entry that was never allocated is 1 << 27.
    assertEquals(
        "a tagged entry of TAGE is -1, not 0 to 134217728",
        complaint(new Tage(new byte[ENTRIES], tables, Tage.PERIOD)::check));
  }

  @Test
  void anEntryThatItsBranchIsNotLookedUpForIsFound() {
    int[] entries = {NEVER_ALLOCATED, NEVER_ALLOCATED};
    var tables = new TaggedTable[] {new TaggedTable(4, 5), new TaggedTable(entries, 9)};
    var tage = new Tage(new byte[ENTRIES], tables, Tage.PERIOD);
    tage.check();
    entries[1] = 0; // of context 0 and hash 0, not taken
    assertEquals(
        "TAGE looks a branch up in other tables than have its entries", complaint(tage::check));
  }

  @Test
  void aBranchThatIsLookedUpWhereItsEntryWasReplacedIsFound() {
    int[] entries = {NEVER_ALLOCATED, 0};
    var tables = new TaggedTable[] {new TaggedTable(entries, 5)};
    var tage = new Tage(new byte[ENTRIES], tables, Tage.PERIOD);
    tage.check();
    entries[1] = 1 << 17; // of context 1
    assertEquals(
        "TAGE looks a branch up in other tables than have its entries", complaint(tage::check));
  }

  @Test
  void aBranchInAnothersPlaceIsFound() {
    long address = 0x1040;
    int place = AddressHash.index(AddressHash.mix(address), ENTRIES);
    int other = place == 0 ? 1 : 0;
    long[] entries = new long[2 * ENTRIES];
    entries[2 * other] = address;
    String expected = "last target: a branch in another's place, " + other;
    assertEquals(expected, complaint(new LastTarget(entries)::check));
    var behind = new PathIndirect(new long[6 * ENTRIES], new LastTarget(entries), 29);
    assertEquals(expected, complaint(behind::check));
  }

  @Test
  void aPathInAnothersPlaceIsFound() {
    long tag = 3; // odd, as tags are
    int other = AddressHash.index(tag, ENTRIES) == 0 ? 1 : 0;
    long[] entries = new long[6 * ENTRIES];
    entries[2 * other] = tag;
    var predictor = new PathIndirect(entries, new LastTarget(ENTRIES), 29);
    assertEquals(
        "indirect predictor: a path in another's place, " + 2 * other, complaint(predictor::check));
  }

  @Test
  void tagesOwnCountersAreBounded() {
    Tage.checkCounters(99, 100, 7);
    assertEquals(
        "TAGE's count of branches is 100, not 0 to 99",
        complaint(() -> Tage.checkCounters(100, 100, 0)));
    assertEquals(
        "TAGE's USE_ALT_ON_NA is 8, not -8 to 7", complaint(() -> Tage.checkCounters(0, 100, 8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bimodal", "gshare", "tage", "perfect"})
  void noPredictorComplainsOfItsOwnWork(String direction) {
    Cpu cpu = Cpus.get("zen4");
    assertEquals(3000, used(cpu.with(Parameter.DIRECTION, direction)).branches());
  }

  /** A unit's check reaches its parts: a fault in what a predictor has learnt is found there. */
  @Test
  void aUnitLooksAtItsPredictors() {
    var unit =
        new BranchUnit(
            false,
            new entrylab.core.cache.SweptCache("BTB", 16, 4),
            new Gshare(endingIn(4), 4),
            new LastTarget(ENTRIES),
            new ReturnStack(4, true));
    assertTrue(complaint(unit::check).startsWith("a counter of gshare is 4"));
  }
}
