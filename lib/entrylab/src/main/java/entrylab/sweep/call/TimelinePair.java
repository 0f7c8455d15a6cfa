package entrylab.sweep.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two timelines side by side: instructions that both execute stand in one row.
 *
 * <pre>{@code
 * Cpu cpu = Cpus.get("haswell");
 * PathTimeline old = TimedCall.of(Designs.get("v4.4-stubs"), "clone").on(cpu);
 * PathTimeline now = TimedCall.of(Designs.get("merged-v4.6"), "clone").on(cpu);
 * show(TimelinePair.of(old, now));
 * }</pre>
 *
 * @param left the first
 * @param right the one it is held against
 * @param rows in the order of execution; both sides of a row have the same instruction, or one is
 *     empty
 */
public record TimelinePair(PathTimeline left, PathTimeline right, List<Row> rows) {

  /** One row. */
  public record Row(Optional<TimelineLine> left, Optional<TimelineLine> right) {
    /** Whether both sides execute the instruction. */
    public boolean both() {
      return left.isPresent() && right.isPresent();
    }
  }

  /** Takes a copy. */
  public TimelinePair {
    rows = List.copyOf(rows);
  }

  /** Aligns two timelines by a longest common subsequence of their instructions. */
  public static TimelinePair of(PathTimeline left, PathTimeline right) {
    return new TimelinePair(left, right, align(left.lines(), right.lines()));
  }

  /** How many cycles more the left one takes. */
  public int difference() {
    return left.timing().total() - right.timing().total();
  }

  /** Instruction forms of either side whose cost is an estimate. */
  public List<String> estimated() {
    return Stream.of(left, right).flatMap(t -> t.estimated().stream()).distinct().sorted().toList();
  }

  /** What the figures are, in one line. */
  public String conditions() {
    return left.conditions(estimated());
  }

  private static List<Row> align(List<TimelineLine> left, List<TimelineLine> right) {
    return Alignment.of(left, right, TimelinePair::same).stream()
        .map(row -> new Row(row.left(), row.right()))
        .toList();
  }

  /**
   * Two images put the same code at different addresses, so where a branch leads, relative to the
   * symbol before it, and where a table lies do not count.
   */
  private static boolean same(TimelineLine left, TimelineLine right) {
    return withoutAddresses(left.text()).equals(withoutAddresses(right.text()));
  }

  /** An instruction's text without what only the place of things in an image decides. */
  public static String withoutAddresses(String text) {
    return text.replaceAll("-?0x[0-9a-f]{6,}|\\+0x[0-9a-f]+$", "@");
  }
}
