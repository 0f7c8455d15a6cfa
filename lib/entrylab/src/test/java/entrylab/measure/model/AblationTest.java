package entrylab.measure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.worker.WorkerTrace;
import org.junit.jupiter.api.Test;

/** Mechanisms that are missing where the model is wrong. */
class AblationTest {
  private static final Cpu TRUE = Cpus.get("zen4");

  /** Taken branches take a cycle more than it has; the stated range is 1 to 2. */
  private static final Cpu WRONG = TRUE.with(Parameter.TAKEN_BRANCH, "2");

  private final WorkerTrace trace =
      PathTraces.of(Designs.get("merged-v4.6"), ImageOptions.DEFAULT)
          .get(PathTraces.key(point(CallMode.BACK_TO_BACK)));

  private static MeasuredPoint point(CallMode mode) {
    return new MeasuredPoint("merged-v4.6", MeasuredPath.GETPID_PTRACE.toString(), mode, 0);
  }

  private MissingMechanism missing(double measured) {
    Ablation ablation = new Ablation(WRONG, PathTraces.nothing(CallMode.FENCED));
    return ablation.of(
        CallMode.BACK_TO_BACK,
        new MedianInterval(measured, measured, measured, 0.96, 12),
        ModelPrediction.of(WRONG, trace).cycles(),
        trace);
  }

  @Test
  void theOneThatIsWrongIsShown() {
    MissingMechanism missing = missing(ModelPrediction.of(TRUE, trace).cycles());
    assertEquals(MissingMechanism.Verdict.SHOWN, missing.verdict(), missing::toString);
    assertEquals(Parameter.TAKEN_BRANCH.toString(), missing.mechanism());
  }

  @Test
  void whatNoMechanismReachesIsUnexplained() {
    assertEquals(MissingMechanism.Verdict.UNEXPLAINED, missing(1).verdict());
    assertEquals(MissingMechanism.Verdict.UNEXPLAINED, missing(10_000).verdict());
  }

  @Test
  void whatIsNearIsNotAskedAbout() {
    assertEquals(
        MissingMechanism.NOTHING, missing(ModelPrediction.of(WRONG, trace).cycles() * 1.05));
  }
}
