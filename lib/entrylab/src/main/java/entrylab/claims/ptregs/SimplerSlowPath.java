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
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
    return "Count sets of the six registers stored and instructions for traced getpid and clone, and"
        + " model their cycles, warm, with every uncertain constant at both ends of its range.";
  }

  @Override
  public Judgement verdict() {
    PathCounts old = traced(before, "clone");
    PathCounts now = traced(after, "clone");
    boolean simpler =
        now.extraSaves() < old.extraSaves() && now.asmInstructions() < old.asmInstructions();
    List<Margin> getpidMargins = contrast("getpid").margins();
    List<Margin> cloneMargins = contrast("clone").margins();
    List<String> faster = where(i -> getpidMargins.get(i).faster() && cloneMargins.get(i).faster());
    List<String> undecided =
        where(i -> getpidMargins.get(i).undecided() || cloneMargins.get(i).undecided());
    return Judgement.of(
        simpler ? ruling(faster, undecided) : Ruling.FAILS,
        simpler ? gist(faster, undecided, old, now) : "not even simpler by count",
        counts("clone"),
        counts("getpid"),
        cycles("clone"),
        cycles("getpid"),
        spread("clone", cloneMargins),
        spread("getpid", getpidMargins));
  }

  private static List<String> where(IntPredicate cpu) {
    return IntStream.range(0, Contrast.CPUS.size())
        .filter(cpu)
        .mapToObj(Contrast.CPUS::get)
        .toList();
  }

  private static String gist(
      List<String> faster, List<String> undecided, PathCounts old, PathCounts now) {
    String where =
        switch (ruling(faster, undecided)) {
          case HOLDS -> "faster on every CPU modelled";
          case HOLDS_IF -> "the CPU is " + String.join(" or ", faster) + ", as modelled";
          case UNDECIDED_HERE -> "hangs on constants that are not known";
          default -> "slower on every CPU modelled";
        };
    String open = undecided.isEmpty() ? "" : "; undecided on " + String.join(" and ", undecided);
    return line(
        "%s%s; simpler on any: sets stored %d in place of %d",
        where, open, now.extraSaves(), old.extraSaves());
  }

  private static Ruling ruling(List<String> faster, List<String> undecided) {
    if (faster.isEmpty()) {
      return undecided.isEmpty() ? Ruling.FAILS : Ruling.UNDECIDED_HERE;
    }
    return faster.size() == Contrast.CPUS.size() ? Ruling.HOLDS : Ruling.HOLDS_IF;
  }

  private Contrast contrast(String name) {
    return Contrast.of(before, after, name).underPtrace();
  }

  private static String spread(String name, List<Margin> margins) {
    return line(
        "cycles more of traced %s over all settings of one uncertain constant: %s",
        name, String.join(", ", margins.stream().map(Margin::toString).toList()));
  }

  private String cycles(String name) {
    List<Modelled> cpus = contrast(name).modelled();
    return line(
        "modelled cycles of traced %s, warm, %s and %s, the tracer's own left out: %s",
        name, before, after, String.join(", ", cpus.stream().map(Modelled::toString).toList()));
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
    return PreparedDesign.run(design, ClaimCall.of(name).traced()).path().counts();
  }
}
