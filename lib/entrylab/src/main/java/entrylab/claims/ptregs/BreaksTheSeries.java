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

/** C9: the rest of the series does not know the flag. */
record BreaksTheSeries(List<Design> designs) implements Claim {
  private static final String SETS_THE_FLAG = "do_syscall_64-slowpath.s";
  private static final String KNOWS_NO_FLAG = "do_syscall_64.s";

  BreaksTheSeries() {
    this(List.of(Designs.get("trampoline-extraregs"), Designs.get("trampoline-slowpath")));
  }

  @Override
  public String id() {
    return "C9";
  }

  @Override
  public String words() {
    return "Entries that depend on a flag break the rest of the series, which calls them from C.";
  }

  @Override
  public String by() {
    return "Andy Lutomirski, 2015-12-07";
  }

  @Override
  public String experiment() {
    return "Make clone, fork and vfork traced, once with a do_syscall_64() that sets the flag and once"
        + " with one that does not; the six registers must be the same afterwards.";
  }

  @Override
  public Judgement verdict() {
    List<String> evidence = new ArrayList<>();
    boolean awareRight = true;
    boolean unawareRight = true;
    for (Design design : designs) {
      List<ClaimRun> aware = forks(design);
      List<ClaimRun> unaware = forks(withoutFlag(design));
      awareRight &= right(aware) == aware.size();
      unawareRight &= right(unaware) == unaware.size();
      evidence.add(line("%s, C sets the flag: %d of %d right", design, right(aware), aware.size()));
      evidence.add(
          line(
              "%s, C knows no flag: %d of %d; clone: %s",
              design, right(unaware), unaware.size(), told(unaware.getFirst())));
    }
    if (unawareRight) {
      return new Judgement(Ruling.FAILS, "C need not know of any flag", evidence);
    }
    return awareRight
        ? new Judgement(Ruling.HOLDS_IF, "C calls the table without setting the flag", evidence)
        : new Judgement(Ruling.HOLDS, "broken even where C sets the flag", evidence);
  }

  private static Design withoutFlag(Design design) {
    return design.source().contains(SETS_THE_FLAG)
        ? design.patch(SETS_THE_FLAG, KNOWS_NO_FLAG)
        : design;
  }

  private static List<ClaimRun> forks(Design design) {
    return PreparedDesign.runAll(
        design,
        List.of(
            ClaimCall.of("clone").traced(),
            ClaimCall.of("fork").traced(),
            ClaimCall.of("vfork").traced()));
  }

  private static long right(List<ClaimRun> runs) {
    return runs.stream()
        .filter(run -> run.returned() && SixRegisters.kept(run) == PtReg.EXTRA_COUNT)
        .count();
  }

  private static String told(ClaimRun run) {
    return run.returned()
        ? line("%d of %d registers kept", SixRegisters.kept(run), PtReg.EXTRA_COUNT)
        : run.outcome().ending().toString();
  }
}
