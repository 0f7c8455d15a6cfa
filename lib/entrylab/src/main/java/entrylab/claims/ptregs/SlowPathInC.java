package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import java.util.ArrayList;
import java.util.List;

/** C3: what the slow path calls can be plain C functions. */
record SlowPathInC(List<Design> designs, Design before) implements Claim {

  SlowPathInC() {
    this(
        List.of(Designs.get("duplicated-table"), Designs.get("merged-46eabf06")),
        Designs.get("merged-302f5b26"));
  }

  @Override
  public String id() {
    return "C3";
  }

  @Override
  public String words() {
    return "With the marked syscalls forced there, everything the slow path calls can be a C function"
        + " that keeps the ABI.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Call every entry of the slow path's table from C and look whether it comes back with the"
        + " caller's registers and stack untouched.";
  }

  @Override
  public Judgement verdict() {
    List<String> evidence = new ArrayList<>();
    boolean all = true;
    for (Design design : designs) {
      CCallableSlots entries = CCallableSlots.of(design, TableImage.OF_C);
      all &= entries.all();
      evidence.add(line("%s: %s keep the C ABI", design, entries));
    }
    evidence.add(
        line(
            "%s, a commit earlier, with the old stubs still there: %s",
            before, CCallableSlots.of(before, TableImage.OF_C)));
    return new Judgement(
        all ? Ruling.HOLDS : Ruling.FAILS,
        all ? "once the old stubs are gone, from 46eabf06 on" : "some entries do not",
        evidence);
  }
}
