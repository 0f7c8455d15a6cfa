package entrylab.claims.ptregs;

import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Judgement;
import entrylab.machine.CallFromC;
import entrylab.machine.Ending;
import entrylab.machine.Frame;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.Path;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandardBehaviour;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What comes of a table entry that is called as do_syscall_64() calls it.
 *
 * @param overwritten words from its own return address upwards that code other than handlers stored
 *     to
 * @param back whether it returned to its caller
 * @param preserved whether the caller's registers and stack pointer were as the C ABI promises
 */
record FromC(int overwritten, boolean back, boolean preserved) {
  /** Between frame and return address lie do_syscall_64's own return address and rbx. */
  private static final int DEPTH = 16;

  private static final int TASK = 0;
  private static final long INTERRUPTS_ON = 0x202;

  static FromC call(Machine machine, long function, int status) {
    ProgramRegisters caller =
        ProgramRegisters.random(new SplittableRandom(ClaimCall.SEED), 0, 0, INTERRUPTS_ON)
            .with(Gp.RDI, Machine.frameAddress(TASK));
    Frame frame = Frame.of(word -> word.ordinal());
    RunOutcome outcome =
        machine.run(
            new CallFromC(
                TASK, function, caller, frame, DEPTH, 0, status, StandardBehaviour.INSTANCE));
    ProgramRegisters after = outcome.registers();
    boolean preserved =
        after.get(Gp.RSP) == Machine.frameAddress(TASK) - DEPTH
            && Gp.CALLEE_SAVED.stream().allMatch(gp -> after.get(gp) == caller.get(gp));
    return new FromC(
        overwritten(outcome.path()), outcome.ending() instanceof Ending.ReturnedToC, preserved);
  }

  private static int overwritten(Path path) {
    return (int) path.storesToStack(-PtReg.FRAME_BYTES - DEPTH - Long.BYTES).count();
  }

  /** Whether C may call it so. */
  boolean fine() {
    return trouble().isEmpty();
  }

  /** What a C caller would notice. */
  Optional<String> trouble() {
    if (overwritten > 0) {
      return Optional.of(
          Judgement.line(
              "stores %d words over its caller's stack%s",
              overwritten, back ? "" : " and never comes back"));
    }
    if (!back) {
      return Optional.of("never comes back");
    }
    return preserved ? Optional.empty() : Optional.of("does not preserve its caller's registers");
  }
}
