package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.sweep.result.Cycles;
import org.junit.jupiter.api.Test;

class CycleRunTest {
  private static final ImageOptions OPTIONS = ImageOptions.DEFAULT;

  private static Cycles run(String design, String cpu, String workload, double share, int bytes) {
    return run(design, Cpus.get(cpu), workload, share, bytes);
  }

  private static Cycles run(String design, Cpu cpu, String workload, double share, int bytes) {
    return Sweep.of(Designs.get(design))
        .workload(workload)
        .traced(share)
        .pollution(bytes)
        .on(cpu)
        .placement(0)
        .syscalls(2000)
        .run()
        .rows()
        .getFirst()
        .cycles()
        .orElseThrow();
  }

  @Test
  void aWarmGetpidHasNoSpreadAndTakesTheFittedRoundTrip() {
    Cycles cycles = run("v4.4-stubs", "haswell", "getpid", 0, 0);
    assertEquals(136, cycles.mean());
    assertEquals(136, cycles.spread().median());
    assertEquals(0, cycles.spread().sd());
    assertTrue(cycles.estimated().isEmpty());
  }

  @Test
  void thePartsAddUpToTheMean() {
    Cycles c = run("merged-v4.6", "skylake", "getpid", 0.3, 1 << 14);
    assertEquals(c.mean(), c.parts().sum(), 1e-9);
    assertTrue(c.spread().sd() > 0 && c.spread().p99() >= c.spread().median());
  }

  @Test
  void tracingCostsInstructionsAndTheSameRunGivesTheSameNumbers() {
    Cycles none = run("merged-v4.6", "haswell", "getpid", 0, 0);
    Cycles all = run("merged-v4.6", "haswell", "getpid", 1, 0);
    // Warm, nothing of it is a miss or a misprediction: it is what the slow path executes.
    assertEquals(all.mean() - none.mean(), all.parts().core() - none.parts().core());
    double more = all.calls().instructions() - none.calls().instructions();
    assertEquals(206 - 43, more);
    assertTrue(all.mean() - none.mean() >= more / 4, "no more than four instructions a cycle");
    assertEquals(all, run("merged-v4.6", "haswell", "getpid", 1, 0));
  }

  @Test
  void aBounceMispredictsTheUserProgramsReturn() {
    Cycles bounced = run("merged-v4.6", "haswell", "clone", 0, 0);
    assertEquals(1.0, bounced.user().mispredicts());
    assertEquals(Cpus.get("haswell").number(Parameter.MISPREDICT), bounced.user().cycles());
    assertEquals(0.0, run("v4.4-stubs", "haswell", "clone", 0, 0).user().mispredicts());
  }

  @Test
  void whatHalfTracedCallsLoseIsTheBranchThatTellsThemApart() {
    // Traced or not is drawn call by call, so no predictor can foresee the jump to the slow path:
    // calls are mispredicted, and nothing of it is a data miss. All or none are foreseen.
    Cpu haswell = Cpus.get("haswell");
    Cycles drawn = run("v4.4-stubs", haswell, "getpid", 0.5, 0);
    assertEquals(0, drawn.parts().data());
    assertNotEquals(0, drawn.parts().branch());
    assertEquals(0, run("v4.4-stubs", haswell, "getpid", 0, 0).parts().branch());
    assertEquals(0, run("v4.4-stubs", haswell, "getpid", 1, 0).parts().branch());
    Cpu foreseeing = haswell.with(Parameter.DIRECTION, "perfect");
    assertEquals(0, run("v4.4-stubs", foreseeing, "getpid", 0.5, 0).parts().branch());
  }
}
