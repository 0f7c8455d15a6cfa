package entrylab.claims;

import static entrylab.claims.Judgement.line;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.PathCounts;
import entrylab.sweep.Pollution;
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
        + " model was fitted to a difference between designs.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = Bench.run(partial, Trial.of("getpid")).path().counts();
    PathCounts now = Bench.run(full, Trial.of("getpid")).path().counts();
    double cycles = PUBLISHED_NANOSECONDS * PUBLISHED_GHZ;
    List<Modelled> warm = modelled(Modelled.WARM);
    List<Modelled> cold = modelled(Modelled.COLD);
    Modelled claimed = warm.getFirst();
    boolean near = claimed.added() >= CLAIMED_CYCLES / 2 && claimed.added() <= 2 * CLAIMED_CYCLES;
    return Judgement.of(
        near ? Ruling.HOLDS : Ruling.FAILS,
        line(
            "modelled on a Sandy Bridge: %+d cycles, %+d where %d KiB are touched between calls",
            claimed.added(), cold.getFirst().added(), Modelled.COLD.bytes() / 1024),
        line(
            "counted: %+d instructions, %+d loads, %+d stores",
            now.instructions() - old.instructions(),
            now.loads() - old.loads(),
            now.stores() - old.stores()),
        line("modelled cycles of getpid, warm, %s and %s: %s", partial, full, joined(warm)),
        line(
            "the same with %d bytes touched between calls: %s",
            Modelled.COLD.bytes(), joined(cold)),
        line(
            "getpid: %s %d instructions, %s %d",
            partial, old.instructions(), full, now.instructions()),
        line(
            "published, not ours: %.1f ns at %.1f GHz, %.0f cycles in all; the ten are %.1f %% of it",
            PUBLISHED_NANOSECONDS, PUBLISHED_GHZ, cycles, 100 * CLAIMED_CYCLES / cycles));
  }

  private List<Modelled> modelled(Pollution pollution) {
    return Modelled.CPUS.stream()
        .map(cpu -> Modelled.of(partial, full, "getpid", false, cpu, pollution))
        .toList();
  }

  private static String joined(List<Modelled> cpus) {
    return String.join(", ", cpus.stream().map(Modelled::toString).toList());
  }
}
