package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.ClaimRun;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.Part;
import java.util.List;

/** C6: an untraced marked syscall stays on the fast path. */
record FastPathKept(Design proposed, Design merged) implements Claim {

  FastPathKept() {
    this(Designs.get("trampoline-extraregs"), Designs.get("merged-v4.6"));
  }

  @Override
  public String id() {
    return "C6";
  }

  @Override
  public String words() {
    return "The fast path is kept for the marked syscalls too, if nobody traces.";
  }

  @Override
  public String by() {
    return "Brian Gerst, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Make every marked syscall untraced; it stayed on the fast path if its C function is"
        + " called without any C code before it, and it comes back.";
  }

  @Override
  public Judgement verdict() {
    int marked = ClaimCall.ofMarked().size();
    List<ClaimRun> asProposed = PreparedDesign.runAll(proposed, ClaimCall.ofMarked());
    List<ClaimRun> asMerged = PreparedDesign.runAll(merged, ClaimCall.ofMarked());
    long keptAsProposed = kept(asProposed);
    long keptAsMerged = kept(asMerged);
    Ruling ruling =
        keptAsProposed < marked
            ? Ruling.FAILS
            : keptAsMerged == marked ? Ruling.HOLDS : Ruling.HOLDS_IF;
    String gist =
        switch (ruling) {
          case HOLDS -> "no marked syscall leaves it";
          case HOLDS_IF ->
              line(
                  "the stub saves by itself, as proposed; what was merged bounces %d of %d",
                  marked - keptAsMerged, marked);
          default -> line("only %d of %d stay and come back", keptAsProposed, marked);
        };
    return Judgement.of(
        ruling,
        gist,
        line("%s: %d of %d marked syscalls stay on it", proposed, keptAsProposed, marked),
        line("%s: %d of %d", merged, keptAsMerged, marked),
        line("untraced clone, instructions in all: %s", lengths()));
  }

  private String lengths() {
    ClaimCall clone = ClaimCall.of("clone");
    return line(
        "%d and %d",
        PreparedDesign.run(proposed, clone).path().counts().instructions(),
        PreparedDesign.run(merged, clone).path().counts().instructions());
  }

  private static long kept(List<ClaimRun> runs) {
    return runs.stream()
        .filter(ClaimRun::returned)
        .filter(run -> run.handler().isPresent() && run.stepsBeforeHandler(Part.C) == 0)
        .count();
  }
}
