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
import java.util.ArrayList;
import java.util.List;

/** C4: no second table is needed. */
record OneTable(List<Design> designs) implements Claim {

  OneTable() {
    this(List.of(Designs.get("trampoline-slowpath"), Designs.get("merged-v4.6")));
  }

  @Override
  public String id() {
    return "C4";
  }

  @Override
  public String words() {
    return "It can be done without a second table: marked slots hold small trampolines.";
  }

  @Override
  public String by() {
    return "Brian Gerst, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Count the tables; make every marked syscall untraced and traced, and look whether its C"
        + " function finds all six registers in the frame and the program gets control back.";
  }

  @Override
  public Judgement verdict() {
    List<String> evidence = new ArrayList<>();
    boolean all = true;
    for (Design design : designs) {
      List<ClaimCall> trials = new ArrayList<>(ClaimCall.ofMarked());
      ClaimCall.ofMarked().forEach(trial -> trials.add(trial.traced()));
      long right = PreparedDesign.runAll(design, trials).stream().filter(OneTable::right).count();
      TableImage tables = TableImage.of(design, true);
      all &= right == trials.size() && tables.count() == 1;
      evidence.add(
          line(
              "%s: %d table of %,d bytes; %d of %d runs of marked syscalls right",
              design, tables.count(), tables.bytes(), right, trials.size()));
    }
    return new Judgement(
        all ? Ruling.HOLDS : Ruling.FAILS,
        all ? "one table serves both paths, and was merged" : "not with this design",
        evidence);
  }

  private static boolean right(ClaimRun run) {
    return run.returned()
        && run.handler()
            .map(call -> SixRegisters.rightInFrame(call, run.trial().user()))
            .filter(words -> words == PtReg.EXTRA_COUNT)
            .isPresent();
  }
}
