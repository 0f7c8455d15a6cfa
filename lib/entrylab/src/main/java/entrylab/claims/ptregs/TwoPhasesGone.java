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
import entrylab.machine.PathCounts;
import entrylab.machine.PtReg;
import entrylab.machine.ThreadFlag;

/** C17: two-phase entry tracing is not used any more. */
record TwoPhasesGone(Design before, Design after) implements Claim {

  TwoPhasesGone() {
    this(Designs.get("v4.4-stubs"), Designs.get("merged-302f5b26"));
  }

  @Override
  public String id() {
    return "C17";
  }

  @Override
  public String words() {
    return "The two-phase entry tracing that the fast path had is no longer used.";
  }

  @Override
  public String by() {
    return "commit message of 302f5b26, 2016-01-28";
  }

  @Override
  public String experiment() {
    return "Make getpid in a task that only has a seccomp filter; two phases show in a handler that"
        + " is called on a partial frame although seccomp was asked.";
  }

  @Override
  public Judgement verdict() {
    ClaimCall filtered = ClaimCall.of("getpid").with(ThreadFlag.SECCOMP);
    ClaimRun old = PreparedDesign.run(before, filtered);
    ClaimRun now = PreparedDesign.run(after, filtered);
    boolean holds = words(now) == PtReg.EXTRA_COUNT && asked(now);
    int price = now.path().counts().instructions() - old.path().counts().instructions();
    return Judgement.of(
        holds ? Ruling.HOLDS : Ruling.FAILS,
        holds
            ? line("and a task with a filter alone has lost its short way: %+d instructions", price)
            : "a filtered call still runs on a partial frame",
        evidence(before, old),
        evidence(after, now));
  }

  private static boolean asked(ClaimRun run) {
    return run.outcome().calls().stream().anyMatch(c -> c.function().equals("seccomp_phase1"));
  }

  private static int words(ClaimRun run) {
    return SixRegisters.rightInFrame(run.handler().orElseThrow(), run.trial().user());
  }

  private static String evidence(Design design, ClaimRun run) {
    PathCounts counts = run.path().counts();
    return line(
        "%s: handler finds %d of %d registers; sets stored %d, reloaded %d; %d instructions",
        design,
        words(run),
        PtReg.EXTRA_COUNT,
        counts.extraSaves(),
        counts.extraRestores(),
        counts.instructions());
  }
}
