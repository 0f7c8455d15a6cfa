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
import entrylab.machine.Path;
import entrylab.machine.PtReg;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** C11: the slow path saves before it runs C. */
record SavedBeforeC(Design design, Design before) implements Claim {

  SavedBeforeC() {
    this(Designs.get("duplicated-table"), Designs.get("v4.4-stubs"));
  }

  @Override
  public String id() {
    return "C11";
  }

  @Override
  public String words() {
    return "The slow path has saved the extra registers before it calls any C code.";
  }

  @Override
  public String by() {
    return "Brian Gerst, 2015-12-08";
  }

  @Override
  public String experiment() {
    return "Make getpid and clone with each kind of work pending; wherever C code of the slow path"
        + " runs, count the slots stored to before its first instruction.";
  }

  @Override
  public Judgement verdict() {
    int[] now = slots(design);
    int[] then = slots(before);
    boolean holds = now.length > 0 && Arrays.stream(now).allMatch(n -> n == PtReg.EXTRA_COUNT);
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        holds
            ? line("in %d of %d runs all six slots are stored first", now.length, now.length)
            : line("in %d of %d runs C sees a partial frame", partial(now), now.length),
        line(
            "%s: %d runs reach C, %d of them with a partial frame",
            design, now.length, partial(now)),
        line(
            "%s, for comparison: %d runs, %d of them with a partial frame (phase 1 is C)",
            before, then.length, partial(then)));
  }

  private static long partial(int[] slots) {
    return Arrays.stream(slots).filter(n -> n < PtReg.EXTRA_COUNT).count();
  }

  private static int[] slots(Design design) {
    List<ClaimCall> trials = new ArrayList<>();
    for (ThreadFlag flag : ThreadFlag.values()) {
      trials.add(ClaimCall.of("getpid").with(flag));
      trials.add(ClaimCall.of("clone").with(flag));
    }
    return PreparedDesign.runAll(design, trials).stream()
        .map(ClaimRun::path)
        .flatMapToInt(SavedBeforeC::slotsBeforeC)
        .toArray();
  }

  private static IntStream slotsBeforeC(Path path) {
    return IntStream.range(0, path.length())
        .filter(step -> path.part(step) == Part.C)
        .limit(1)
        .map(step -> SixRegisters.slotsStoredBefore(path, step));
  }
}
