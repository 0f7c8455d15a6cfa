package entrylab.measure.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.measure.Sequence;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.worker.RingThree;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.Worker;
import entrylab.measure.worker.WorkerTrace;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The difference of two runs. */
class ModelPredictionTest {
  private static final Cpu ZEN4 = Cpus.get("zen4");

  /** A round has so many pushes, an addition, and seven instructions of the loop. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13})
  void aRoundOfFewPushesTakesNoLessThanItsWidthLetsIt(int pushes) {
    Design design =
        new Sequence("pushes", "pushq %rax\n".repeat(pushes) + "addq $" + 8 * pushes + ", %rsp\n")
            .design();
    var worker =
        new Worker(
            List.of(RingThree.image(design, ImageOptions.DEFAULT, 0)),
            List.of(),
            List.of(),
            Worker.ANY_CPU);
    for (CallMode mode : List.of(CallMode.FENCED, CallMode.BACK_TO_BACK)) {
      var trace =
          WorkerTrace.of(
              worker, new TimedBatch(mode.routine(), 0, MeasuredPath.GETPID.sequence(), 1, 0, 0));
      double cycles = ModelPrediction.of(ZEN4, trace).cycles();
      assertTrue(cycles >= (pushes + 8 - 1) / 6.0, pushes + " pushes, " + mode + ": " + cycles);
      assertTrue(cycles < 60, pushes + " pushes, " + mode + ": " + cycles);
    }
  }
}
