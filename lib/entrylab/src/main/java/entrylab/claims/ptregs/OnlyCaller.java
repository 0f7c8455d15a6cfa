package entrylab.claims.ptregs;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.machine.ChildEntry;
import entrylab.machine.Frame;
import entrylab.machine.Machine;
import entrylab.machine.PtReg;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInCall;
import entrylab.machine.StandardBehaviour;
import java.util.List;

/** C10: setting the flag in do_syscall_64() is enough. */
record OnlyCaller(Design clearedAtExit, Design clearedAfterCall) implements Claim {

  OnlyCaller() {
    this(Designs.get("trampoline-slowpath"), Designs.get("trampoline-slowpath-stale"));
  }

  @Override
  public String id() {
    return "C10";
  }

  @Override
  public String words() {
    return "do_syscall_64() is the only C code that calls these functions, so setting the flag there"
        + " is enough.";
  }

  @Override
  public String by() {
    return "Brian Gerst, 2015-12-08";
  }

  @Override
  public String experiment() {
    return "Make every marked syscall traced and look at the flag when its C function runs. Then let"
        + " the child of a traced clone start, untraced, and clone in turn: does its frame hold"
        + " the six registers?";
  }

  @Override
  public Judgement verdict() {
    List<ClaimCall> traced = ClaimCall.ofMarked().stream().map(ClaimCall::traced).toList();
    long set =
        PreparedDesign.runAll(clearedAtExit, traced).stream()
            .filter(run -> run.handler().filter(OnlyCaller::flagged).isPresent())
            .count();
    Family good = Family.of(clearedAtExit);
    Family stale = Family.of(clearedAfterCall);
    Ruling ruling =
        set < traced.size() || !good.right()
            ? Ruling.FAILS
            : stale.right() ? Ruling.HOLDS : Ruling.HOLDS_IF;
    String gist =
        switch (ruling) {
          case HOLDS -> "set there, and stale nowhere";
          case HOLDS_IF ->
              "the flag is also cleared on a forked child's way out, which does not pass"
                  + " through do_syscall_64()";
          default -> "a call runs without the flag, or a child keeps it";
        };
    return Judgement.of(
        ruling,
        gist,
        line("%s: set in %d of %d traced marked calls", clearedAtExit, set, traced.size()),
        line("%s (cleared at the common exit): %s", clearedAtExit, good),
        line("%s (our variant, cleared after the call): %s", clearedAfterCall, stale));
  }

  private static boolean flagged(StandInCall call) {
    return (call.status() & CCallableSlots.STATUS_BIT) != 0;
  }

  /**
   * A task cloned under a tracer, and what it then clones itself.
   *
   * @param inherited the child's status word at birth
   * @param atExit its status word when it first is in user mode
   * @param words how many of the six its own clone finds in the frame
   */
  private record Family(int inherited, int atExit, int words) {
    private static final int CHILD = 1;

    static Family of(Design design) {
      try (PreparedDesign bench = new PreparedDesign(design)) {
        Machine machine = bench.machine();
        StandInCall birth = bench.run(ClaimCall.of("clone").traced()).handler().orElseThrow();
        Frame copied = Frame.of(word -> word == PtReg.AX ? 0 : birth.frame().get(word));
        RunOutcome start =
            machine.run(
                new ChildEntry(CHILD, copied, 0, birth.status(), StandardBehaviour.INSTANCE));
        ClaimCall clone = ClaimCall.of("clone").withStatus(start.status());
        StandInCall own = bench.run(clone).handler().orElseThrow();
        return new Family(
            birth.status(), start.status(), SixRegisters.rightInFrame(own, clone.user()));
      }
    }

    boolean right() {
      return words == PtReg.EXTRA_COUNT;
    }

    @Override
    public String toString() {
      return line(
          "child's status %d at birth, %d in user mode; its own clone finds %d of %d registers",
          inherited, atExit, words, PtReg.EXTRA_COUNT);
    }
  }
}
