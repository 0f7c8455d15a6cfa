package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.machine.PtReg;
import entrylab.machine.SegmentState;
import java.util.Locale;
import java.util.Optional;

/** The program's segments are its own again. */
final class KernelUserSegments implements KernelInvariant {
  @Override
  public String id() {
    return "user-segments";
  }

  @Override
  public String sentence() {
    return "The program runs with its own code and stack segments and its own base of gs.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    if (!evidence.run().returned()) {
      return Optional.empty();
    }
    var wanted =
        new SegmentState(
            (int) evidence.model().last(PtReg.CS),
            (int) evidence.model().last(PtReg.SS),
            evidence.programsGs());
    SegmentState found = evidence.run().segments();
    return found.equals(wanted)
        ? Optional.empty()
        : Optional.of(new Finding(evidence.lastStep(), words(wanted), words(found)));
  }

  private static String words(SegmentState state) {
    return String.format(
        Locale.ROOT, "cs %x, ss %x, gs at %x", state.code(), state.stack(), state.gsBase());
  }
}
