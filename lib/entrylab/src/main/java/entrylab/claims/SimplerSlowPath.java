package entrylab.claims;

import static entrylab.claims.Judgement.line;

import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.PathCounts;

/** C21: simpler and faster slow paths. */
record SimplerSlowPath(Design before, Design after) implements Claim {

  SimplerSlowPath() {
    this(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"));
  }

  @Override
  public String id() {
    return "C21";
  }

  @Override
  public String words() {
    return "The slow paths become simpler and presumably faster.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-08-24";
  }

  @Override
  public String experiment() {
    return "Count sets of the six registers stored and instructions for traced getpid and clone;"
        + " whether that is faster is a matter of cycles.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = traced(before, "clone");
    PathCounts now = traced(after, "clone");
    boolean simpler =
        now.extraSaves() < old.extraSaves() && now.asmInstructions() < old.asmInstructions();
    return Judgement.of(
        simpler ? Ruling.UNDECIDED_HERE : Ruling.FAILS,
        simpler
            ? line(
                "simpler: sets stored %d in place of %d; faster waits for the cycle model",
                now.extraSaves(), old.extraSaves())
            : "not even simpler by count",
        counts("clone"),
        counts("getpid"));
  }

  private String counts(String name) {
    PathCounts old = traced(before, name);
    PathCounts now = traced(after, name);
    return line(
        "traced %s, %s and %s: sets stored %d and %d, asm instructions %d and %d, all %d and %d",
        name,
        before,
        after,
        old.extraSaves(),
        now.extraSaves(),
        old.asmInstructions(),
        now.asmInstructions(),
        old.instructions(),
        now.instructions());
  }

  private static PathCounts traced(Design design, String name) {
    return Bench.run(design, Trial.of(name).traced()).path().counts();
  }
}
