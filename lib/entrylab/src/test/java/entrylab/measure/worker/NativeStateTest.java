package entrylab.measure.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.measure.CleanDesigns;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The host's processor and the emulator leave the same state behind. {@code
 * -Dmeasure.states=1000000} makes it a million states per design.
 */
class NativeStateTest {
  private static final int STATES = Integer.getInteger("measure.states", 4_000);
  private static final int PER_BATCH = 1_000;

  static List<String> designs() {
    return CleanDesigns.names();
  }

  private static List<TimedBatch> batches() {
    return IntStream.range(0, STATES / PER_BATCH)
        .mapToObj(i -> TimedBatch.states(0, i + 1L, PER_BATCH))
        .toList();
  }

  private static Worker worker(Design design) {
    var image = RingThree.image(design, ImageOptions.DEFAULT, 0);
    return new Worker(List.of(image), batches(), List.of(), Worker.ANY_CPU);
  }

  private static List<Long> hashes(List<BatchSample> samples) {
    return samples.stream().map(BatchSample::left).toList();
  }

  private static List<Long> emulated(Worker worker) {
    try (var emulator = new EmulatedWorker(worker)) {
      return hashes(emulator.run());
    }
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theHostLeavesTheStateThatTheEmulatorLeaves(String name) {
    Worker worker = worker(Designs.get(name));
    assertEquals(emulated(worker), hashes(WorkerProcess.run(worker)));
  }
}
