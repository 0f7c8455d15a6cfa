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
import org.junit.jupiter.params.provider.EnumSource;

/** The difference of two runs. */
class ModelPredictionTest {
  private static final Cpu ZEN4 = Cpus.get("zen4");

  private static final int INSTRUCTIONS = 8;

  /** A round has so many pushes, an addition, and seven instructions of the loop. */
  @ParameterizedTest
  @EnumSource(names = {"FENCED", "BACK_TO_BACK"})
  void aPushTakesNoMoreThanACycleAndARoundNoLessThanItsWidthLetsIt(CallMode mode) {
    double none = round(mode, 0);
    double before = none;
    for (int pushes : new int[] {1, 2, 3, 5, 8, 13}) {
      double cycles = round(mode, pushes);
      String what = pushes + " pushes: " + cycles;
      assertTrue(cycles >= (INSTRUCTIONS + pushes - 1) / 6.0, "six a cycle, " + what);
      assertTrue(cycles >= before, "no less than fewer take, " + what);
      assertTrue(cycles <= none + pushes, "a store a cycle at the least, " + what);
      before = cycles;
    }
  }

  private static double round(CallMode mode, int pushes) {
    Design design =
        new Sequence("pushes", "pushq %rax\n".repeat(pushes) + "addq $" + 8 * pushes + ", %rsp\n")
            .design();
    var worker =
        new Worker(
            List.of(RingThree.image(design, ImageOptions.DEFAULT, 0)),
            List.of(),
            List.of(),
            Worker.ANY_CPU);
    var trace =
        WorkerTrace.of(
            worker, new TimedBatch(mode.routine(), 0, MeasuredPath.GETPID.sequence(), 1, 0, 0));
    return ModelPrediction.of(ZEN4, trace).cycles();
  }
}
