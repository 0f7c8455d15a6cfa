package entrylab.report;

import entrylab.placement.Placement;
import entrylab.report.listing.TimelinePairText;
import entrylab.sweep.call.PlacedFigure;
import entrylab.sweep.call.PlacedTimelines;
import entrylab.text.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a syscall takes at each placement, and which instruction decides, as plain text. */
public final class PlacedTimelinesText {
  private static final int CAUSES = 5;
  private static final int COLUMNS = 80;

  private PlacedTimelinesText() {}

  /** As text of a terminal's width, 7-bit. */
  public static String of(PlacedTimelines timelines) {
    return head(timelines) + TimelinePairText.of(timelines.pair());
  }

  /** As text with everything of both timelines, however wide, 7-bit. */
  public static String whole(PlacedTimelines timelines) {
    return head(timelines) + TimelinePairText.whole(timelines.pair());
  }

  private static String head(PlacedTimelines timelines) {
    PlacedFigure figure = timelines.figure();
    String cycles =
        timelines.cycles().stream().map(String::valueOf).collect(Collectors.joining(" "));
    String found =
        String.format(
            Locale.ROOT,
            "%s at %s of seed %d: mean %.1f cycles, %.0f to %.0f.",
            timelines.worst().call().at(Placement.AS_LINKED),
            timelines.placements(),
            timelines.seed(),
            figure.mean(),
            figure.least(),
            figure.most());
    return WrappedText.of(COLUMNS, "", found)
        + WrappedText.of(COLUMNS, "", Placement.range() + ".")
        + WrappedText.of(COLUMNS, "", "By placement: " + cycles)
        + "\n"
        + decides(timelines)
        + "\nSide by side, the worst first and the best second.\n\n";
  }

  private static String decides(PlacedTimelines timelines) {
    int apart = timelines.pair().difference();
    if (apart == 0) {
      return "Nothing hangs on placement: it takes as long at each.\n";
    }
    List<String> lines =
        timelines.causes().stream()
            .limit(CAUSES)
            .map(cause ->
                WrappedText.of(
                    COLUMNS,
                    String.format(Locale.ROOT, "  %3d at ", cause.cycles()),
                    String.format(
                        Locale.ROOT,
                        "%s (byte %d of its line, at best %d): %s%s",
                        cause.place(),
                        cause.worstByte(),
                        cause.bestByte(),
                        cause.text(),
                        cause.waited().isEmpty() ? "" : "; waited " + cause.waited())))
            .toList();
    return String.format(
        Locale.ROOT,
        "Of the %d cycles between the worst and the best it falls behind\n%s",
        apart,
        String.join("", lines));
  }
}
