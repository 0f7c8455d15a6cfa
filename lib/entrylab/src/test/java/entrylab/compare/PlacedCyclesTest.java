package entrylab.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.replay.CoreShape;
import entrylab.design.Designs;
import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.KernelRecord;
import entrylab.placement.Placement;
import entrylab.sensitivity.Variation;
import entrylab.sweep.call.TimedCall;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacedCyclesTest {
  private static final List<Placement> THREE = Placement.draws(1, 3);

  private static ComparedCall recorded() {
    KernelRecord kernel = HandMadeKernel.of("own", 0, 3, "read");
    return ComparedCall.of(kernel, kernel.call("read"));
  }

  private static List<Cpu> variations(String cpu) {
    return Variation.of(Cpus.get(cpu)).stream().map(Variation::cpu).toList();
  }

  @Test
  void variationsOfARecordedCallAreReplayedOnceForEachShapeOfCpu() {
    List<Cpu> all = variations("haswell");
    // Most constants are times, which change no shape; eight CPUs at most share a replay.
    long shapes = all.stream().map(CoreShape::of).distinct().count();
    assertTrue(shapes < all.size(), "some constants change no answer");
    var replays = new AtomicInteger();
    PlacedCycles.of(recorded(), all, THREE, replays::incrementAndGet);
    assertEquals(PlacedCycles.replays(all, THREE), replays.get());
    long most =
        all.stream().collect(Collectors.groupingBy(CoreShape::of)).values().stream()
            .mapToLong(alike -> (alike.size() + 7) / 8)
            .sum();
    assertEquals(most * THREE.size(), replays.get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"haswell", "zen4"})
  void eachOfARecordedCallsVariationsTakesWhatItTakesAlone(String cpu) {
    eachTakesWhatItTakesAlone(recorded(), variations(cpu));
  }

  @Test
  void eachOfADesignsCallsVariationsTakesWhatItTakesAlone() {
    eachTakesWhatItTakesAlone(
        ComparedCall.of(TimedCall.of(Designs.get("merged-v4.6"), "clone"), "clone"),
        variations("skylake"));
  }

  /** All of them together, and every fifth alone: as stated is the first. */
  private static void eachTakesWhatItTakesAlone(ComparedCall call, List<Cpu> cpus) {
    List<List<Integer>> together = PlacedCycles.of(call, cpus, THREE, () -> {});
    for (int i = 0; i < cpus.size(); i += 5) {
      Cpu cpu = cpus.get(i);
      assertEquals(alone(call, cpu), together.get(i), cpu::toString);
    }
  }

  /** As linked there in truth: with a core of its own at each placement, and nothing known. */
  private static List<Integer> alone(ComparedCall call, Cpu cpu) {
    return THREE.stream()
        .map(there -> CallCycles.of(moved(call, there), cpu, List.of()).linked())
        .toList();
  }

  private static ComparedCall moved(ComparedCall call, Placement there) {
    return new ComparedCall(
        call.code(),
        call.name(),
        call.at(there),
        call.parts(),
        call.places(),
        call.names(),
        call.blocks());
  }

  @Test
  void anInterruptionEndsIt() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(
          CancellationException.class,
          () -> PlacedCycles.of(recorded(), variations("haswell"), THREE, () -> {}));
    } finally {
      Thread.interrupted();
    }
  }
}
