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
import java.util.ArrayList;
import java.util.List;

/** C5: the stub does not save again what the slow path has saved. */
record NotSavedTwice(Design design, List<Design> era) implements Claim {

  NotSavedTwice() {
    this(
        Designs.get("trampoline-slowpath"),
        List.of(
            Designs.get("v4.4-stubs"),
            Designs.get("merged-302f5b26"),
            Designs.get("merged-46eabf06"),
            Designs.get("merged-1e423bff")));
  }

  @Override
  public String id() {
    return "C5";
  }

  @Override
  public String words() {
    return "Coming from the slow path, the extra registers are not saved a second time.";
  }

  @Override
  public String by() {
    return "Brian Gerst, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Count the complete sets of six stored into the frame during a traced clone, and how many"
        + " of them the stub stores.";
  }

  @Override
  public Judgement verdict() {
    List<String> evidence = new ArrayList<>();
    ClaimRun clone = PreparedDesign.run(design, ClaimCall.of("clone").traced());
    int byStub = SixRegisters.setsStored(clone.path(), Part.STUB);
    int all = clone.path().counts().extraSaves();
    evidence.add(line("%s: traced clone stores %d set, %d of it in the stub", design, all, byStub));
    int most = 0;
    for (Design other : era) {
      ClaimRun run = PreparedDesign.run(other, ClaimCall.of("clone").traced());
      int sets = run.path().counts().extraSaves();
      most = Math.max(most, sets);
      evidence.add(
          line(
              "%s: traced clone stores %d, %d of it in stubs",
              other, sets, SixRegisters.setsStored(run.path(), Part.STUB)));
    }
    int sigreturn =
        PreparedDesign.run(design, ClaimCall.of("rt_sigreturn")).path().counts().extraSaves();
    evidence.add(
        line("%s: untraced rt_sigreturn, from the fast path, stores %d", design, sigreturn));
    if (byStub > 0 || !clone.returned()) {
      return new Judgement(Ruling.FAILS, line("the stub stores %d set", byStub), evidence);
    }
    return all == 1 && most == 1
        ? new Judgement(Ruling.HOLDS, "one set, by the slow path", evidence)
        : new Judgement(
            Ruling.HOLDS_IF,
            line(
                "the slow path is the C one: the stub adds nothing, but v4.4 to 46eabf06 stored up"
                    + " to %d",
                most),
            evidence);
  }
}
