package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.check.Check;
import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.ClaimCall;
import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PreparedDesign;
import entrylab.claims.experiment.Ruling;
import entrylab.claims.experiment.Standpoint;
import entrylab.design.Design;
import entrylab.machine.PathCounts;
import java.util.List;

/** L4: on FRED the number could stay in a register. */
record NumberReadBack(Design register, Design frame) implements Claim {

  NumberReadBack() {
    this(FredSwitch.numberInRegister(), FredSwitch.numberInFrame());
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
  public String said() {
    return "It does, however, make me think that using regs->ax to dispatch system calls in the "
        + "a FRED path might actually be The Wrong Thing[TM] [...] instead of dumping it into "
        + "memory and reading it back it probably would be better to do what the SYSCALL path "
        + "does and move it into an argument register instead.";
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
    return line(
        "Compile FRED's C for both, check the one that keeps the number, count a getpid, and model it"
            + " on %s, where the costs of delivery and ERETU are assumed, and varied with all else.",
        FredSwitch.CPU);
  }

  @Override
  public Judgement verdict() {
    List<String> broken = Check.of(register).run().ids();
    int fewer = counts(frame).loads() - counts(register).loads();
    Price price = Price.of(Contrast.of(register, frame, "getpid"), List.of(FredSwitch.CPU));
    Ruling ruling =
        !broken.isEmpty() || fewer <= 0
            ? Ruling.FAILS
            : price.least() > 0 ? Ruling.HOLDS : Ruling.HOLDS_IF;
    double call = price.modelled().getFirst().before();
    String cycles =
        price.level()
            ? line("in time both are the same, %.0f cycles", call)
            : line(
                "reading it back takes %+.1f to %+.1f cycles more of %.0f",
                price.least(), price.most(), call);
    return Judgement.of(
        ruling,
        switch (ruling) {
          case HOLDS -> line("nothing breaks, and %s, whatever FRED itself takes", cycles);
          case HOLDS_IF ->
              line(
                  "loads are meant: %d less, and nothing breaks; %s, whatever FRED itself takes",
                  fewer, cycles);
          default -> line("%d loads less, and the checker finds %s", fewer, broken);
        },
        counted(frame),
        counted(register),
        line("modelled cycles of getpid, warm, %s and %s: %s", register, frame, price.cycles()),
        line("cycles more, over all settings of one uncertain constant: %s", price.ranges()));
  }

  private static String counted(Design design) {
    PathCounts counts = counts(design);
    return line(
        "%s: getpid %d instructions, %d loads, %d stores",
        design, counts.instructions(), counts.loads(), counts.stores());
  }

  private static PathCounts counts(Design design) {
    return PreparedDesign.run(design, ClaimCall.of("getpid")).path().counts();
  }
}
