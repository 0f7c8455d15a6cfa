package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.check.Check;
import entrylab.check.report.CheckReport;
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

/**
 * L4: on FRED the number could stay in a register.
 *
 * @param frame entered by FRED, with the number read from the frame
 * @param register entered by FRED, with the number kept
 * @param timed a pair that does the same on SYSCALL's path, the number kept first
 * @param cpus that the pair is modelled on
 */
record NumberReadBack(Design frame, Design register, Contrast timed, List<String> cpus)
    implements Claim {

  NumberReadBack(List<String> cpus) {
    this(
        FredSwitch.numberInFrame(),
        FredSwitch.numberInRegister(),
        Contrast.of(PatchedSwitch.asMerged(), PatchedSwitch.numberReadBack(), "getpid"),
        cpus);
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
    return "Compile FRED's C for both, check the one that keeps the number, and count a getpid. Nobody"
        + " has published what FRED's delivery and ERETU take, so that it cannot be timed; instead,"
        + " have SYSCALL's path read its number back, and model that.";
  }

  @Override
  public Judgement verdict() {
    CheckReport checked = Check.of(register).run();
    int fewer = counts(frame).loads() - counts(register).loads();
    boolean better = checked.ids().isEmpty() && fewer > 0;
    Price price = Price.of(timed, cpus);
    return Judgement.of(
        better ? Ruling.HOLDS_IF : Ruling.FAILS,
        better
            ? line(
                "loads are meant: %d less, and nothing breaks; in time, on SYSCALL's path, reading back takes"
                    + " %+.1f to %+.1f cycles more",
                fewer, price.least(), price.most())
            : line("%d loads less, and the checker finds %s", fewer, checked.ids()),
        counted(frame),
        counted(register),
        line(
            "modelled cycles of getpid, warm, %s and %s: %s",
            timed.before(), timed.after(), price.cycles()),
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
