package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Machine;
import entrylab.machine.PtReg;
import java.util.Locale;
import java.util.Optional;

/**
 * Flags that only IRET brings back as they are: SYSRET clears RF, and with TF it traps before the
 * program's next instruction has run, where IRET lets it run first (Intel SDM volume 2, SYSRET and
 * IRET). A TF that the program had at its SYSCALL may trap right behind it: so steps end.
 *
 * <p>Checked by value, as emulators differ in RF.
 */
public final class SysretFlags implements Invariant {
  @Override
  public String id() {
    return "sysret-flags";
  }

  @Override
  public String sentence() {
    return "SYSRET is not used for flags with RF, or with a TF that was set for another place than"
        + " behind the syscall.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (!evidence.bySysret()) {
      return Optional.empty();
    }
    long flags = evidence.model().last(PtReg.FLAGS);
    boolean stepsOverSyscall =
        (evidence.start().frame().get(PtReg.FLAGS) & Machine.TF) != 0
            && evidence.model().last(PtReg.IP) == evidence.start().frame().get(PtReg.IP);
    long refused = Machine.RF | (stepsOverSyscall ? 0 : Machine.TF);
    return (flags & refused) == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                evidence.lastStep(),
                String.format(Locale.ROOT, "IRET, for flags 0x%x", flags),
                "SYSRET"));
  }
}
