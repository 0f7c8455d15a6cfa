package entrylab.claims;

import static entrylab.claims.Judgement.line;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.PathCounts;

/** C16: heavy syscalls do not feel a full save. */
record HeavySyscalls(Design before, Design after) implements Claim {

  HeavySyscalls() {
    this(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"));
  }

  @Override
  public String id() {
    return "C16";
  }

  @Override
  public String words() {
    return "The marked syscalls are heavy, so what a full save adds to them does not matter.";
  }

  @Override
  public String by() {
    return "commit message of 302f5b26, 2016-01-28";
  }

  @Override
  public String experiment() {
    return "Count what an untraced clone adds in entry code; the rest is a matter of cycles, of entry"
        + " code and of the handler.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = Bench.run(before, Trial.of("clone")).path().counts();
    PathCounts now = Bench.run(after, Trial.of("clone")).path().counts();
    return Judgement.of(
        Ruling.UNDECIDED_HERE,
        line(
            "%+d instructions a clone; their cycles wait for the cycle model",
            now.instructions() - old.instructions()),
        counts(before, old),
        counts(after, now));
  }

  private static String counts(Design design, PathCounts counts) {
    return line(
        "%s: untraced clone %d instructions, %d loads, %d stores",
        design, counts.instructions(), counts.loads(), counts.stores());
  }
}
