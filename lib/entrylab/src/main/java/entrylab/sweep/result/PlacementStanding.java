package entrylab.sweep.result;

import java.util.List;
import java.util.Locale;

/**
 * How two designs stand over the placements that both were timed at.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell").run();
 * PlacementStanding standing = result.rows().get(1).against(result.rows().get(0));
 * show(standing.words("merged-v4.6", "v4.4-stubs"));
 * }</pre>
 *
 * @param fewer placements where the one takes fewer cycles
 * @param level placements where both take the same
 * @param more placements where the one takes more
 */
public record PlacementStanding(int fewer, int level, int more) {
  /** Cycles per syscall that count as none: means over calls, each of which takes whole cycles. */
  public static final double RESOLUTION = 0.1;

  /** The standing of means at the same placements, in their order. */
  public static PlacementStanding of(List<Double> mine, List<Double> others) {
    int fewer = 0;
    int more = 0;
    int all = Math.min(mine.size(), others.size());
    for (int placement = 0; placement < all; placement++) {
      double difference = mine.get(placement) - others.get(placement);
      fewer += difference <= -RESOLUTION ? 1 : 0;
      more += difference >= RESOLUTION ? 1 : 0;
    }
    return new PlacementStanding(fewer, all - fewer - more, more);
  }

  /** Placements looked at. */
  public int all() {
    return fewer + level + more;
  }

  /** Whether the same design takes fewer cycles at every placement. */
  public boolean everywhere() {
    return all() > 0 && (fewer == all() || more == all());
  }

  /** Whether each is ahead somewhere, or only somewhere. */
  public boolean depends() {
    return fewer + more > 0 && !everywhere();
  }

  /**
   * Who is ahead where, in words.
   *
   * @param mine the one's name
   * @param other the other's
   */
  public String words(String mine, String other) {
    if (fewer + more == 0) {
      return "level at every placement";
    }
    String ahead = fewer >= more ? mine : other;
    int at = Math.max(fewer, more);
    return everywhere()
        ? ahead + " at every placement"
        : String.format(Locale.ROOT, "depends on placement: %s at %d of %d", ahead, at, all())
            + (level > 0 ? String.format(Locale.ROOT, ", level at %d", level) : "");
  }
}
