package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.ClaimRun;
import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import java.util.List;

/** L2: the mask is cheap. */
record CheapInsurance(Design without, Design with, List<String> cpus) implements Claim {
  /** What a reader of a benchmark calls nothing. */
  private static final double CHEAP = 0.01;

  CheapInsurance(List<String> cpus) {
    this(
        PatchedSwitch.withoutMask(PatchedSwitch.withJumpTables()),
        PatchedSwitch.withJumpTables(),
        cpus);
  }

  @Override
  public String id() {
    return "L2";
  }

  @Override
  public String words() {
    return "gcc still makes a jump table of the switch where retpolines are off, so the mask should"
        + " stay: it is cheap insurance.";
  }

  @Override
  public String said() {
    return "Well, gcc will still generate a jump table from it when retpolines aren't enabled. "
        + "So I think we do want that array_index_nospec. It should be cheap insurance against "
        + "the simplest kinds of speculation issues.";
  }

  @Override
  public String by() {
    return "Linus Torvalds, 2026-06-15";
  }

  @Override
  public String experiment() {
    return "Compile the switch as gcc does where retpolines are off, take the mask out of an untraced"
        + " getpid, and model what it costs, with every uncertain constant at both ends of its range;"
        + " cheap is under a hundredth of the call.";
  }

  @Override
  public Judgement verdict() {
    if (indirect(with) == 0) {
      return Judgement.of(
          Ruling.FAILS, "gcc makes no jump table of it", line("%s: no indirect branch", with));
    }
    Price price = Price.of(Contrast.of(without, with, "getpid"), cpus);
    boolean cheap = price.mostAsShare() < CHEAP;
    return Judgement.of(
        cheap ? Ruling.HOLDS : Ruling.FAILS,
        line(
            "gcc makes a jump table; the mask is %s: %+.1f to %+.1f cycles, %.1f %% of a getpid at the"
                + " most",
            cheap ? "cheap" : "not cheap", price.least(), price.most(), 100 * price.mostAsShare()),
        line(
            "getpid takes %d instructions without it, %d with it",
            instructions(without), instructions(with)),
        line("modelled cycles of getpid, warm, %s and %s: %s", without, with, price.cycles()),
        line("cycles more, over all settings of one uncertain constant: %s", price.ranges()));
  }

  private static long indirect(Design design) {
    return new DispatchSteps(getpid(design)).indirect();
  }

  private static int instructions(Design design) {
    return getpid(design).path().counts().instructions();
  }

  private static ClaimRun getpid(Design design) {
    return PreparedDesign.run(design, ClaimCall.of("getpid"));
  }
}
