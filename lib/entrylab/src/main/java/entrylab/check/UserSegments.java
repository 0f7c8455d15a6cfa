package entrylab.check;

import entrylab.machine.PtReg;
import entrylab.machine.Segments;
import java.util.Locale;
import java.util.Optional;

/** SWAPGS is paired, and the selectors are the frame's. */
final class UserSegments implements Invariant {
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
    Segments expected =
        new Segments(
            (int) evidence.model().last(PtReg.CS),
            (int) evidence.model().last(PtReg.SS),
            Segments.USER_GS_BASE);
    Segments found = evidence.outcome().segments();
    return expected.equals(found)
        ? Optional.empty()
        : Optional.of(new Finding(evidence.lastStep(), words(expected), words(found)));
  }

  private static String words(Segments segments) {
    return String.format(
        Locale.ROOT,
        "cs 0x%x, ss 0x%x, GS base 0x%x",
        segments.code(),
        segments.stack(),
        segments.gsBase());
  }
}
