package entrylab.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a comparison of two designs says, and what it takes for a difference. */
class CompareTest {
  private static final Design ONE = Designs.get("merged-v4.6");

  private static Sweep sweep(Design first, Design second) {
    return Sweep.of(first, second)
        .on(Cpus.get("haswell"))
        .workload("getpid", "clone")
        .traced(0, 1)
        .syscalls(64)
        .placements(4);
  }

  @Test
  void aDesignAndItsCopyOccupyAndExecuteTheSameEverywhere() {
    Comparison comparison = new SweptPair(sweep(ONE, ONE.named("copy"))).compared();
    assertTrue(comparison.terms().sizes().stream().allMatch(size -> size.difference() == 0));
    assertEquals(List.of("untraced", "under ptrace"), comparison.ways());
    assertEquals(4, comparison.points().size());
    assertTrue(comparison.points().stream().allMatch(PairPoint::same));
    assertTrue(ComparedPair.telling(comparison).isEmpty());
  }

  @Test
  void theCallThatGrewIsTheOneThatTells() {
    // Twenty no-ops, four a cycle, stand where only a marked call's trampoline comes by.
    Design longer = ONE.patch("popq\t%rax", ".rept 20; nop; .endr; popq\t%rax").named("longer");
    Comparison comparison = new SweptPair(sweep(ONE, longer)).compared();
    PairPoint clone = comparison.at("clone", "untraced", "haswell").orElseThrow();
    assertEquals(1, clone.sign());
    assertTrue(clone.difference().mean() >= 20 / 4.0, "no more than four a cycle: " + clone);
    assertTrue(clone.difference().mean() <= 20, "at least one a cycle: " + clone);
    assertTrue(comparison.at("getpid", "untraced", "haswell").orElseThrow().same());
    assertEquals(clone, ComparedPair.telling(comparison).getFirst());
  }

  @Test
  void callsOfADesignAreComparedAsKernelsAre() {
    List<ComparedCall> calls = List.of(ComparedCall.of(TimedCall.of(ONE, "getpid"), "getpid"));
    var pair = new CalledPair(calls, calls, List.of(Cpus.get("haswell")), 3, 1);
    Comparison comparison = pair.compared();
    assertEquals("instructions, getpid", pair.terms().sizes().getFirst().what());
    assertTrue(comparison.points().getFirst().same());
    assertEquals(0, comparison.points().getFirst().sign());
  }

  @Test
  void aDifferenceBelowATenthOfACycleIsNone() {
    assertFalse(point(0.09, 0.01, 16).decided());
    assertTrue(point(0.11, 0.01, 16).decided());
  }

  @Test
  void aDifferenceWithinTwoStandardErrorsIsNone() {
    assertFalse(point(1.0, 0.51, 16).decided());
    assertTrue(point(1.0, 0.49, 16).decided());
  }

  @Test
  void aDifferenceHoldsIfNeitherPlacementNorAConstantTurnsIt() {
    var small = new ConstantShift("mispredict=20", -0.5);
    var turns = new ConstantShift("direction.kind=bimodal", -1.0);
    assertTrue(new DifferenceSupport(point(1, 0.1, 16), List.of(small), List.of()).holds());
    assertFalse(new DifferenceSupport(point(1, 0.1, 15), List.of(small), List.of()).holds());
    var turned = new DifferenceSupport(point(1, 0.1, 16), List.of(small, turns), List.of());
    assertFalse(turned.holds());
    assertEquals(List.of(turns), turned.turning());
    assertEquals(0, turned.range().getMin());
    assertEquals(1, turned.range().getMax());
  }

  @Test
  void oneDesignOrNoCpuIsRefused() {
    assertEquals(
        "a comparison is of two designs, not of 1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new SweptPair(Sweep.of(ONE).on(Cpus.get("haswell"))))
            .getMessage());
    assertEquals(
        "a comparison needs a CPU to model",
        assertThrows(
                IllegalArgumentException.class,
                () -> new SweptPair(Sweep.of(ONE, ONE.named("copy"))))
            .getMessage());
  }

  /** A difference that has its sign at so many of 16 placements. */
  private static PairPoint point(double difference, double se, int at) {
    return new PairPoint(
        new ComparedPlace("getpid", "untraced"),
        "haswell",
        new MeanCycles(100, 0.1),
        new MeanCycles(100 + difference, 0.1),
        false,
        new PairedDifference(16, difference, se),
        new PlacementStanding(0, 16 - at, at));
  }
}
