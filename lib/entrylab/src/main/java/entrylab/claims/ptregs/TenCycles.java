package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Margin;
import entrylab.claims.experiment.Modelled;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.PathCounts;
import java.util.List;

/** C20: what six more pushes and pops cost. */
record TenCycles(Design partial, Design full) implements Claim {
  private static final int CLAIMED_CYCLES = 10;

  /** The whole fast path on a Sandy Bridge, commit message of 29722cd4ef66 (March 2015). */
  private static final double PUBLISHED_NANOSECONDS = 54.3;

  private static final double PUBLISHED_GHZ = 2.7;

  TenCycles() {
    this(Designs.get("v4.4-stubs"), Designs.get("full-frame"));
  }

  @Override
  public String id() {
    return "C20";
  }

  @Override
  public String words() {
    return "Saving and restoring six more registers costs about ten cycles on a Sandy Bridge.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-08-24";
  }

  @Override
  public String experiment() {
    return "Count what a full frame adds to an untraced getpid, and model its cycles; no part of the"
        + " model was fitted to a difference between designs. Every uncertain constant is put at both"
        + " ends of its range.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = PreparedDesign.run(partial, ClaimCall.of("getpid")).path().counts();
    PathCounts now = PreparedDesign.run(full, ClaimCall.of("getpid")).path().counts();
    double cycles = PUBLISHED_NANOSECONDS * PUBLISHED_GHZ;
    Contrast getpid = Contrast.of(partial, full, "getpid");
    List<Modelled> warm = getpid.modelled();
    List<Modelled> cold = getpid.with(Contrast.COLD).modelled();
    List<Margin> margins = getpid.margins();
    return Judgement.of(
        ruling(margins.getFirst()),
        line(
            "modelled on a Sandy Bridge: %+.1f cycles (%+.1f to %+.1f over all settings), %+.1f where %d KiB"
                + " are touched between calls",
            warm.getFirst().added(),
            margins.getFirst().least(),
            margins.getFirst().most(),
            cold.getFirst().added(),
            Contrast.COLD.bytes() / 1024),
        line(
            "counted: %+d instructions, %+d loads, %+d stores",
            now.instructions() - old.instructions(),
            now.loads() - old.loads(),
            now.stores() - old.stores()),
        line("modelled cycles of getpid, warm, %s and %s: %s", partial, full, joined(warm)),
        line(
            "the same with %d bytes touched between calls: %s",
            Contrast.COLD.bytes(), joined(cold)),
        line("cycles more, warm, over all settings of one uncertain constant: %s", joined(margins)),
        line(
            "getpid: %s %d instructions, %s %d",
            partial, old.instructions(), full, now.instructions()),
        line(
            "published, not ours: %.1f ns at %.1f GHz, %.0f cycles in all; the ten are %.1f %% of it",
            PUBLISHED_NANOSECONDS, PUBLISHED_GHZ, cycles, 100 * CLAIMED_CYCLES / cycles));
  }

  /** About ten is from half of it to twice as much. */
  private static Ruling ruling(Margin onTheClaimsCpu) {
    double low = CLAIMED_CYCLES / 2.0;
    double high = 2.0 * CLAIMED_CYCLES;
    if (onTheClaimsCpu.within(low, high)) {
      return Ruling.HOLDS;
    }
    return onTheClaimsCpu.outside(low, high) ? Ruling.FAILS : Ruling.UNDECIDED_HERE;
  }

  private static String joined(List<?> cpus) {
    return String.join(", ", cpus.stream().map(Object::toString).toList());
  }
}
