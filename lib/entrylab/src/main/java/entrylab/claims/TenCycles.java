package entrylab.claims;

import static entrylab.claims.Judgement.line;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.PathCounts;

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
    return "Count what a full frame adds to an untraced getpid; cycles are not counted here.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = Bench.run(partial, Trial.of("getpid")).path().counts();
    PathCounts now = Bench.run(full, Trial.of("getpid")).path().counts();
    double cycles = PUBLISHED_NANOSECONDS * PUBLISHED_GHZ;
    return Judgement.of(
        Ruling.UNDECIDED_HERE,
        line(
            "%+d instructions, %+d loads, %+d stores; cycles wait for the cycle model",
            now.instructions() - old.instructions(),
            now.loads() - old.loads(),
            now.stores() - old.stores()),
        line(
            "getpid: %s %d instructions, %s %d",
            partial, old.instructions(), full, now.instructions()),
        line(
            "published, not ours: %.1f ns at %.1f GHz, %.0f cycles in all; the ten are %.1f %% of it",
            PUBLISHED_NANOSECONDS, PUBLISHED_GHZ, cycles, 100 * CLAIMED_CYCLES / cycles));
  }
}
