package entrylab.report;

import entrylab.placement.Placement;
import entrylab.report.listing.TimelinePairText;
import entrylab.sweep.PlacedFigure;
import entrylab.sweep.PlacedTimelines;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a syscall takes at each placement, and which instruction decides, as plain text. */
public final class PlacedTimelinesText {
  private static final int CAUSES = 5;

  private PlacedTimelinesText() {}

  /** As text, 7-bit. */
  public static String of(PlacedTimelines timelines) {
    PlacedFigure figure = timelines.figure();
    String cycles =
        timelines.cycles().stream().map(String::valueOf).collect(Collectors.joining(" "));
    return String.format(
        Locale.ROOT,
        """
        %s at %s of seed %d: mean %.1f cycles, %.0f to %.0f.
        %s.
        By placement: %s

        %s
        Side by side, the worst first and the best second.

        %s\
        """,
        timelines.worst().call().at(Placement.AS_LINKED),
        timelines.placements(),
        timelines.seed(),
        figure.mean(),
        figure.least(),
        figure.most(),
        Placement.range(),
        cycles,
        decides(timelines),
        TimelinePairText.of(timelines.pair()));
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
                String.format(
                    Locale.ROOT,
                    "  %3d at %s (byte %d of its line, at best %d): %s%s\n",
                    cause.cycles(),
                    cause.place(),
                    cause.worstByte(),
                    cause.bestByte(),
                    cause.text(),
                    cause.waited().isEmpty() ? "" : "; waited " + cause.waited()))
            .toList();
    return String.format(
        Locale.ROOT,
        "Of the %d cycles between the worst and the best it falls behind\n%s",
        apart,
        String.join("", lines));
  }
}
