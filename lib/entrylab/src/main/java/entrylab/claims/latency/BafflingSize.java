package entrylab.claims.latency;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Standpoint;
import entrylab.design.Design;
import java.util.List;

/** L6: why the effect is so large. */
record BafflingSize(Design design, List<String> cpus) implements Claim {

  BafflingSize(List<String> cpus) {
    this(PatchedSwitch.asMerged(), cpus);
  }

  @Override
  public String id() {
    return "L6";
  }

  @Override
  public String words() {
    return "Aligning entry points is agreed to; but why is the effect as large as reported?";
  }

  @Override
  public String said() {
    return "Yeah, agreed on that approach - but before/while we fix it, I'm also still somewhat "
        + "baffled by the numbers hpa reported";
  }

  @Override
  public String by() {
    return "Ingo Molnar, 2026-06-16";
  }

  @Override
  public Standpoint standpoint() {
    return Standpoint.QUESTION;
  }

  @Override
  public String experiment() {
    return "Hold the size against what placement alone does to an untraced getpid, warm and cold. The"
        + " size is not in what was read of the thread.";
  }

  @Override
  public Judgement verdict() {
    return PlacementSpread.of(design, cpus)
        .undecided(
            "no size on record to explain; placement moves this getpid by %.1f %% at the most warm, %.1f"
                + " %% cold");
  }
}
