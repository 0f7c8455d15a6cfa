package entrylab.sweep.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A point that a sweep has no result for, because the design does not bring a call back, or because
 * it costs what the CPU's profile does not state.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of(Designs.all()).leavingOutBroken().run();
 * LeftOutPoint.summary(result.leftOut()).forEach(line -> show(line));
 * }</pre>
 *
 * @param design the design's name
 * @param workload the workload's name
 * @param traced the share
 * @param reason what became of the call, or what the profile lacks
 */
public record LeftOutPoint(String design, String workload, TracedShare traced, String reason) {

  /** One line per design: how many of its points are missing, and the first one's reason. */
  public static List<String> summary(List<LeftOutPoint> points) {
    Map<String, List<LeftOutPoint>> byDesign = new LinkedHashMap<>();
    points.forEach(
        point -> byDesign.computeIfAbsent(point.design(), name -> new ArrayList<>()).add(point));
    return byDesign.values().stream().map(LeftOutPoint::line).toList();
  }

  private static String line(List<LeftOutPoint> ofOneDesign) {
    LeftOutPoint first = ofOneDesign.getFirst();
    return String.format(
        Locale.ROOT,
        "left out: %s, %s points; on %s: %s",
        first.design(),
        Integer.toString(ofOneDesign.size()),
        first.workload(),
        first.reason());
  }
}
