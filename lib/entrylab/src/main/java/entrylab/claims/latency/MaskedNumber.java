package entrylab.claims.latency;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.Ruling;
import entrylab.claims.experiment.Standpoint;
import entrylab.design.Design;

/** L1: whether the number still has to be masked. */
record MaskedNumber(Design compares, Design jumpTables) implements Claim {

  MaskedNumber() {
    this(PatchedSwitch.asMerged(), PatchedSwitch.withJumpTables());
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
  public String said() {
    return "Since we no longer use the sys_call_table[] as a jump table, do we actually need "
        + "array_index_nospec()? in do_syscall_x64|32?";
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
    return "Make every syscall untraced, with the switch compiled without jump tables and with, and"
        + " count the branches before its handler whose target comes from a register or from"
        + " memory: those that a wrong number could steer in speculation. Speculation itself is not"
        + " modelled.";
  }

  @Override
  public Judgement verdict() {
    IndirectDispatch without = IndirectDispatch.of(compares);
    IndirectDispatch with = IndirectDispatch.of(jumpTables);
    Ruling ruling = ruling(without, with);
    return Judgement.of(
        ruling,
        switch (ruling) {
          case FAILS -> "no branch of either dispatch has a target that hangs on the number";
          case DEPENDS ->
              "not by a branch of this dispatch where it is compiled without jump tables; with one"
                  + " the number chooses a target again";
          default -> "it is: the number chooses an indirect branch's target";
        },
        without.toString(),
        with.toString());
  }

  private static Ruling ruling(IndirectDispatch without, IndirectDispatch with) {
    if (without.none()) {
      return with.none() ? Ruling.FAILS : Ruling.DEPENDS;
    }
    return Ruling.HOLDS;
  }
}
