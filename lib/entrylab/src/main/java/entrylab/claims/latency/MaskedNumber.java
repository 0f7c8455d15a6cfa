package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.claims.experiment.Standpoint;
import entrylab.design.Design;
import java.util.stream.LongStream;

/** L1: whether the number still has to be masked. */
record MaskedNumber(Design design) implements Claim {

  MaskedNumber() {
    this(PatchedSwitch.asMerged());
  }

  @Override
  public String id() {
    return "L1";
  }

  @Override
  public String words() {
    return "Is array_index_nospec() still needed in do_syscall_x64(), now that sys_call_table is no"
        + " longer a jump table?";
  }

  @Override
  public String by() {
    return "H. Peter Anvin, quoted by Linus Torvalds, 2026-06-15";
  }

  @Override
  public Standpoint standpoint() {
    return Standpoint.QUESTION;
  }

  @Override
  public String experiment() {
    return "Make every syscall untraced, and count the branches before its handler whose target comes"
        + " from a register or from memory: those that a wrong number could steer in"
        + " speculation. Speculation itself is not modelled.";
  }

  @Override
  public Judgement verdict() {
    long[] indirect =
        PreparedDesign.runAll(design, ClaimCall.ofAll()).stream()
            .filter(run -> run.handler().isPresent())
            .mapToLong(run -> new DispatchSteps(run).indirect())
            .toArray();
    long with = LongStream.of(indirect).filter(count -> count > 0).count();
    return Judgement.of(
        with == 0 ? Ruling.DEPENDS : Ruling.HOLDS,
        with == 0
            ? "not by a branch of this dispatch, which is compiled without jump tables; with one the"
                + " number chooses a target again"
            : "it is: the number chooses an indirect branch's target",
        line(
            "%s: %d of %d syscalls reach their handler by an indirect branch, %d such branches in all",
            design, with, indirect.length, LongStream.of(indirect).sum()),
        "cannot be run yet: no design has a switch compiled with a jump table");
  }
}
