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
import entrylab.machine.PtReg;
import java.util.List;

/** C1: most syscalls run on a partial frame. */
record PartialFrame(Design design) implements Claim {
  /** "Few" is taken to mean no more than this share. */
  private static final double FEW = 0.1;

  PartialFrame() {
    this(Designs.get("v4.4-stubs"));
  }

  @Override
  public String id() {
    return "C1";
  }

  @Override
  public String words() {
    return "64-bit syscalls are normally called with a partial pt_regs; a handful need all of it.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Make every implemented syscall, untraced; look which of the six words above rsp hold the"
        + " program's registers when the C function is called.";
  }

  @Override
  public Judgement verdict() {
    List<ClaimRun> runs =
        PreparedDesign.runAll(design, ClaimCall.ofAll()).stream()
            .filter(r -> r.handler().isPresent())
            .toList();
    long partial = runs.stream().filter(run -> right(run) == 0).count();
    List<String> full =
        runs.stream()
            .filter(run -> right(run) == PtReg.EXTRA_COUNT)
            .map(run -> run.trial().call().entryPoint())
            .toList();
    boolean holds = full.size() <= FEW * runs.size() && partial + full.size() == runs.size();
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        line("%d of %d handlers get a partial frame", partial, runs.size()),
        line(
            "%s: %d of %d handlers find none of the six registers in the frame",
            design, partial, runs.size()),
        line("%s: %d find all six", design, full.size())
            + (holds ? ": " + String.join(", ", full) : ""),
        line(
            "table: %d of %d rows are marked",
            ClaimCall.ofMarked().size(), ClaimCall.ofAll().size()));
  }

  private static int right(ClaimRun run) {
    return SixRegisters.rightInFrame(run.handler().orElseThrow(), run.trial().user());
  }
}
