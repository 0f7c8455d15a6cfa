package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.isa.ControlFlow;
import entrylab.machine.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** C2: other syscalls do not notice that some are marked. */
record FastPathUnchanged(Design before, List<Design> after) implements Claim {

  FastPathUnchanged() {
    this(
        Designs.get("v4.4-stubs"),
        List.of(
            Designs.get("merged-302f5b26"),
            Designs.get("merged-46eabf06"),
            Designs.get("merged-1e423bff"),
            Designs.get("merged-v4.6")));
  }

  @Override
  public String id() {
    return "C2";
  }

  @Override
  public String words() {
    return "Sending the marked syscalls to the slow path leaves the fast path of all others as it"
        + " was.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-08-24 and 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Compare an untraced getpid before and after, instruction by instruction; where a branch"
        + " goes is not compared.";
  }

  @Override
  public Judgement verdict() {
    Path old = PreparedDesign.run(before, ClaimCall.of("getpid")).path();
    List<String> evidence = new ArrayList<>();
    List<String> same = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Design design : after) {
      Path now = PreparedDesign.run(design, ClaimCall.of("getpid")).path();
      long differences = differences(old, now);
      (differences == 0 ? same : changed).add(design.name());
      evidence.add(
          line(
              "%s to %s: %d and %d instructions; %d places differ, %d of them by an instruction that"
                  + " is new; interrupts go on after %d and %d",
              before,
              design,
              old.counts().instructions(),
              now.counts().instructions(),
              differences,
              others(old, now),
              stepsWithInterruptsOff(old),
              stepsWithInterruptsOff(now)));
    }
    Ruling ruling =
        changed.isEmpty() ? Ruling.HOLDS : same.isEmpty() ? Ruling.FAILS : Ruling.HOLDS_IF;
    String gist =
        switch (ruling) {
          case HOLDS -> "instruction for instruction the same";
          case HOLDS_IF ->
              "only the marking is meant: the C slow path that followed moved STI and"
                  + " widened the gate";
          default -> "no path is literally the same";
        };
    return new Judgement(ruling, gist, evidence);
  }

  private static long differences(Path one, Path other) {
    int common = Math.min(one.length(), other.length());
    return Math.abs(one.length() - other.length())
        + IntStream.range(0, common)
            .filter(step -> !key(one, step).equals(key(other, step)))
            .count();
  }

  /** Instructions of the second path that the first has nowhere. */
  private static long others(Path one, Path other) {
    List<String> left =
        new ArrayList<>(IntStream.range(0, one.length()).mapToObj(s -> key(one, s)).toList());
    return IntStream.range(0, other.length()).filter(s -> !left.remove(key(other, s))).count();
  }

  private static String key(Path path, int step) {
    ControlFlow branch = path.branch(step);
    return branch == ControlFlow.NONE
        ? HexFormat.of().formatHex(path.bytes(step))
        : branch + " in " + path.part(step);
  }

  private static int stepsWithInterruptsOff(Path path) {
    int step = 0;
    while (step < path.length() && !path.interrupts(step)) {
      step++;
    }
    return step;
  }
}
