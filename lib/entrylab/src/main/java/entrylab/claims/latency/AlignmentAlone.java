package entrylab.claims.latency;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Standpoint;
import entrylab.design.Design;
import java.util.List;

/** L7: the lab's own hypothesis on the size of the effect. */
record AlignmentAlone(Design design, List<String> cpus) implements Claim {

  AlignmentAlone(List<String> cpus) {
    this(PatchedSwitch.asMerged(), cpus);
  }

  @Override
  public String id() {
    return "L7";
  }

  @Override
  public String words() {
    return "Where the linker puts the entry code explains the size of the effect alone.";
  }

  @Override
  public String by() {
    return "this lab";
  }

  @Override
  public Standpoint standpoint() {
    return Standpoint.HYPOTHESIS;
  }

  @Override
  public String experiment() {
    return "Take the largest share of an untraced getpid that one placement adds to another. An effect"
        + " that is larger is not explained.";
  }

  @Override
  public Judgement verdict() {
    return PlacementSpread.of(design, cpus)
        .undecided(
            "by this model it cannot explain more than %.1f %% in a loop, or %.1f %% with cold lines; neither"
                + " the size of the effect nor the CPU is on record");
  }
}
