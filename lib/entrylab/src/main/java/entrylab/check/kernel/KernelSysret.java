package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.check.evidence.FrameAuthor;
import entrylab.check.evidence.FrameModel;
import entrylab.machine.Machine;
import entrylab.machine.PtReg;
import entrylab.machine.SegmentState;
import java.util.Locale;
import java.util.Optional;

/**
 * SYSRET loads rip from rcx, flags from r11, and fixed segments; it drops RF, and with TF it traps
 * before the program's next instruction (Intel SDM volume 2, SYSRET).
 */
final class KernelSysret implements KernelInvariant {
  @Override
  public String id() {
    return "sysret-only-where-it-may";
  }

  @Override
  public String sentence() {
    return "SYSRET is used only for a frame that it brings back as it is: rcx = rip, r11 = flags, 64-bit"
        + " code, the program's stack segment, neither RF nor a TF that was set meanwhile.";
  }

  private static final long USER_CS = SegmentState.USER_CODE;
  private static final long USER_SS = SegmentState.USER_STACK;

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    if (!evidence.bySysret()) {
      return Optional.empty();
    }
    FrameModel frame = evidence.model();
    long flags = frame.last(PtReg.FLAGS);
    boolean own =
        (evidence.probe().userFlags() & Machine.TF) != 0
            && frame.author(PtReg.FLAGS) == FrameAuthor.PROGRAM;
    long refused = Machine.RF | (own ? 0 : Machine.TF);
    String why =
        frame.last(PtReg.CX) != frame.last(PtReg.IP)
            ? "rcx is not rip"
            : frame.last(PtReg.R11) != flags
                ? "r11 is not the flags"
                : frame.last(PtReg.CS) != USER_CS
                    ? "cs is not 64-bit user code"
                    : frame.last(PtReg.SS) != USER_SS
                        ? "ss is another segment"
                        : (flags & refused) != 0 ? "flags have RF or TF" : "";
    return why.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                evidence.lastStep(),
                String.format(Locale.ROOT, "IRET, as %s (flags 0x%x)", why, flags),
                "SYSRET"));
  }
}
