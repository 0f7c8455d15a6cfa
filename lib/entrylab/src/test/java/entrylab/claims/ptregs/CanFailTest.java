package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Ruling.FAILS;
import static entrylab.claims.experiment.Ruling.HOLDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims' experiments on other designs, where the answer is another one. */
class CanFailTest {
  private static final Design V44 = Designs.get("v4.4-stubs");
  private static final Design SEED = Designs.get("trampoline-seed");
  private static final Design FLAG = Designs.get("trampoline-slowpath");
  private static final Design STALE = Designs.get("trampoline-slowpath-stale");
  private static final Design DOUBLED = Designs.get("duplicated-table");
  private static final Design RSP = Designs.get("rsp-check");
  private static final Design RSP_ASM = Designs.get("rsp-check-asm-slow");
  private static final Design FIRST_COMMIT = Designs.get("merged-302f5b26");
  private static final Design FOURTH_COMMIT = Designs.get("merged-1e423bff");
  private static final Design MERGED = Designs.get("merged-v4.6");
  private static final Design ALL_SLOW = Designs.get("all-slow");

  private static Stream<Arguments> experiments() {
    return Stream.of(
        on("a full frame from the start", new PartialFrame(ALL_SLOW), FAILS),
        on("STI moved", new FastPathUnchanged(V44, List.of(FOURTH_COMMIT)), FAILS),
        on("only marks added", new FastPathUnchanged(V44, List.of(FIRST_COMMIT)), HOLDS),
        on(
            "old stubs behind the marks",
            new SlowPathInC(List.of(FIRST_COMMIT), FIRST_COMMIT),
            FAILS),
        on("two tables", new OneTable(List.of(DOUBLED)), FAILS),
        on("the stub loses its way back", new OneTable(List.of(SEED)), FAILS),
        on("a stub that saves whoever calls", new NotSavedTwice(V44, List.of()), FAILS),
        on("marked syscalls bounce", new FastPathKept(MERGED, FLAG), FAILS),
        on("marked syscalls never return", new FastPathKept(SEED, FLAG), FAILS),
        on("another flag design stays too", new FastPathKept(FLAG, FLAG), HOLDS),
        on("stubs that C cannot call", new GenuinePointers(List.of(V44)), FAILS),
        on("C functions only", new GenuinePointers(List.of(MERGED, RSP)), HOLDS),
        on("callable with the bit clear", new OnlyWithTheFlag(MERGED, SEED), FAILS),
        on("no flag to know", new BreaksTheSeries(List.of(MERGED)), FAILS),
        on("the child keeps the flag", new OnlyCaller(STALE, STALE), FAILS),
        on("no child keeps the flag", new OnlyCaller(FLAG, FLAG), HOLDS),
        on("phase 1 works on a partial frame", new SavedBeforeC(V44, V44), FAILS),
        on("the slow path dispatches in assembly", new TellByRsp(RSP_ASM, RSP_ASM), FAILS),
        on("the slow path dispatches in C", new TellByRsp(RSP, MERGED), HOLDS),
        on("nothing is saved", new SavesRodata(MERGED, MERGED), FAILS),
        on("nothing is duplicated", new WastefulCopy(MERGED, ALL_SLOW), FAILS),
        on("phase 1 goes back to the fast path", new TwoPhasesGone(V44, V44), FAILS),
        on("nothing bounces", new BounceClobbers(FLAG), FAILS),
        on("nothing is lost", new FragileCopies(MERGED, MERGED), FAILS),
        on("backwards", new SimplerSlowPath(MERGED, V44), FAILS),
        on("no push added", new TenCycles(V44, V44), FAILS),
        on("nothing added to heavy syscalls", new HeavySyscalls(V44, V44), HOLDS));
  }

  private static Arguments on(String what, Claim claim, Ruling ruling) {
    return Arguments.of(claim.id(), what, claim, ruling);
  }

  @ParameterizedTest(name = "{0}, {1}: {3}")
  @MethodSource("experiments")
  void theVerdictIs(String id, String what, Claim claim, Ruling ruling) {
    Judgement judgement = claim.verdict();
    assertEquals(ruling, judgement.ruling(), judgement.toString());
  }
}
