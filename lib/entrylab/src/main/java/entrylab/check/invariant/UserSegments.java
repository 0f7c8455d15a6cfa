package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.PtReg;
import entrylab.machine.SegmentState;
import java.util.Locale;
import java.util.Optional;

/** SWAPGS is paired, and the selectors are the frame's. */
public final class UserSegments implements Invariant {
  private static final int SELECTOR = 0xffff;

  @Override
  public String id() {
    return "user-segments";
  }

  @Override
  public String sentence() {
    return "The program comes back to its own code segment, stack segment and GS base.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (!evidence.returned()) {
      return Optional.empty();
    }
    SegmentState expected =
        new SegmentState(
            (int) evidence.model().last(PtReg.CS) & SELECTOR,
            // FRED has words of its own above the selectors.
            (int) evidence.model().last(PtReg.SS) & SELECTOR,
            SegmentState.USER_GS_BASE);
    SegmentState found = evidence.outcome().segments();
    return expected.equals(found)
        ? Optional.empty()
        : Optional.of(new Finding(evidence.lastStep(), words(expected), words(found)));
  }

  private static String words(SegmentState segments) {
    return String.format(
        Locale.ROOT,
        "cs 0x%x, ss 0x%x, GS base 0x%x",
        segments.code(),
        segments.stack(),
        segments.gsBase());
  }
}
