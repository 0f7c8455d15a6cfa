package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.claims.experiment.Standpoint;
import entrylab.design.Design;

/** L4: on FRED the number could stay in a register. */
record NumberReadBack(Design register, Design memory) implements Claim {

  NumberReadBack() {
    this(PatchedSwitch.asMerged(), PatchedSwitch.numberReadBack());
  }

  @Override
  public String id() {
    return "L4";
  }

  @Override
  public String words() {
    return "Is it wrong to dispatch by regs->ax on the FRED path, where %rax is stable? The number"
        + " could go to C in a register, as it does on the SYSCALL path.";
  }

  @Override
  public String by() {
    return "H. Peter Anvin, 2026-06-15";
  }

  @Override
  public Standpoint standpoint() {
    return Standpoint.QUESTION;
  }

  @Override
  public String experiment() {
    return "Compare a FRED entry with the number kept and with the number read back. No design enters"
        + " by FRED; instead, have SYSCALL's path read the number back from its frame, and model"
        + " an untraced getpid.";
  }

  @Override
  public Judgement verdict() {
    Price price = Price.of(Contrast.of(register, memory, "getpid"));
    return Judgement.of(
        Ruling.UNDECIDED_HERE,
        line(
            "cannot be run yet: no design enters by FRED; on SYSCALL's path reading the number back takes"
                + " %+.1f to %+.1f cycles more",
            price.least(), price.most()),
        line(
            "getpid takes %d loads with the number in a register, %d with it read back",
            loads(register), loads(memory)),
        line("modelled cycles of getpid, warm, %s and %s: %s", register, memory, price.cycles()),
        line("cycles more, over all settings of one uncertain constant: %s", price.ranges()));
  }

  private static int loads(Design design) {
    return PreparedDesign.run(design, ClaimCall.of("getpid")).path().counts().loads();
  }
}
