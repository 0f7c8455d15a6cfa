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
import java.util.stream.IntStream;

/** C19: rip and flags from the wrong slots. */
record FragileCopies(Design faulty, Design mended) implements Claim {
  private static final String IOPL = "iopl";

  FragileCopies() {
    this(Designs.get("merged-1e423bff"), Designs.get("merged-v4.6"));
  }

  @Override
  public String id() {
    return "C19";
  }

  @Override
  public String words() {
    return "Taking RIP and RFLAGS from the cx and r11 slots usually works but is fragile: it broke"
        + " iopl.";
  }

  @Override
  public String by() {
    return "commit message of eb2a54c3, 2016-01-31; found by Borislav Petkov";
  }

  @Override
  public String experiment() {
    return "Make every implemented syscall untraced on the commit and on its correction; compare what"
        + " the program finds in its registers.";
  }

  @Override
  public Judgement verdict() {
    List<ClaimRun> wrong = PreparedDesign.runAll(faulty, ClaimCall.ofAll());
    List<ClaimRun> right = PreparedDesign.runAll(mended, ClaimCall.ofAll());
    List<ClaimRun> different =
        IntStream.range(0, wrong.size())
            .filter(i -> !same(wrong.get(i), right.get(i)))
            .mapToObj(wrong::get)
            .toList();
    List<String> names = different.stream().map(run -> run.trial().call().name()).toList();
    boolean holds = names.equals(List.of(IOPL));
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        holds
            ? line("%d of %d syscalls come out as corrected", wrong.size() - 1, wrong.size())
            : line("%d of %d differ: %s", names.size(), wrong.size(), String.join(", ", names)),
        line(
            "%s and %s: %d of %d syscalls end differently: %s",
            faulty, mended, names.size(), wrong.size(), String.join(", ", names)),
        iopl(faulty),
        iopl(mended));
  }

  private static boolean same(ClaimRun one, ClaimRun other) {
    return one.outcome().ending().equals(other.outcome().ending())
        && one.outcome().registers().equals(other.outcome().registers());
  }

  private static String iopl(Design design) {
    ClaimRun run = PreparedDesign.run(design, ClaimCall.of(IOPL));
    var atExit = FrameReads.between(run.path(), run.handlerStep(), run.path().length());
    return line(
        "%s: flags after iopl(3) are 0x%x; the exit reads the %s slot",
        design,
        run.outcome().registers().rflags(),
        atExit.contains(PtReg.FLAGS) ? "flags" : atExit.contains(PtReg.R11) ? "r11" : "neither");
  }
}
