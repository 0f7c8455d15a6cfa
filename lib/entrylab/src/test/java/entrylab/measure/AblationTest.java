package entrylab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import org.junit.jupiter.api.Test;

/** Mechanisms that are missing where the model is wrong. */
class AblationTest {
  private static final Cpu TRUE = Cpus.get("zen4");

  /** Taken branches take a cycle more than it has; the stated range is 1 to 2. */
  private static final Cpu WRONG = TRUE.with(Parameter.TAKEN_BRANCH, "2");

  private final WorkerTrace trace =
      PathTraces.of(Designs.get("merged-v4.6"), ImageOptions.DEFAULT)
          .get(PathTraces.key(point(Mode.BACK_TO_BACK)));

  private static Point point(Mode mode) {
    return new Point("merged-v4.6", Paths.GETPID_PTRACE.toString(), mode, 0);
  }

  private Missing missing(double measured) {
    Ablation ablation = new Ablation(WRONG, PathTraces.nothing(Mode.FENCED));
    return ablation.of(
        Mode.BACK_TO_BACK,
        new MedianInterval(measured, measured, measured, 0.96, 12),
        Prediction.of(WRONG, trace).cycles(),
        trace);
  }

  @Test
  void theOneThatIsWrongIsShown() {
    Missing missing = missing(Prediction.of(TRUE, trace).cycles());
    assertEquals(Missing.Verdict.SHOWN, missing.verdict(), missing::toString);
    assertEquals(Parameter.TAKEN_BRANCH.toString(), missing.mechanism());
  }

  @Test
  void whatNoMechanismReachesIsUnexplained() {
    assertEquals(Missing.Verdict.UNEXPLAINED, missing(1).verdict());
    assertEquals(Missing.Verdict.UNEXPLAINED, missing(10_000).verdict());
  }

  @Test
  void whatIsNearIsNotAskedAbout() {
    assertEquals(Missing.NOTHING, missing(Prediction.of(WRONG, trace).cycles() * 1.05));
  }
}
