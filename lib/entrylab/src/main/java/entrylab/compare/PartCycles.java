package entrylab.compare;

import entrylab.core.pipeline.TimelineEntry;
import entrylab.kernel.CallPart;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a part of a call costs on a modelled CPU: the cycles that pass from one retirement to the
 * next, of its instructions, so that those of all parts add up to the call's.
 *
 * <pre>{@code
 * var getpid = ComparedCall.of(TimedCall.of(Designs.get("switch"), "getpid"), "getpid");
 * show(CallCycles.of(getpid, Cpus.get("zen4"), List.of()).byPart().get(CallPart.ENTRY).warm());
 * }</pre>
 *
 * @param warm cycles of a call that was made often before
 * @param cold cycles of the first call of all on an empty machine; empty if that call takes longer
 *     than is known
 * @param mispredicts branches of it mispredicted a call, warm
 */
public record PartCycles(int warm, OptionalInt cold, int mispredicts) {
  /** Of a part that is not executed. */
  public static final PartCycles NONE = new PartCycles(0, OptionalInt.of(0), 0);

  /** Of all parts of a call together. */
  public static PartCycles sum(Collection<PartCycles> parts) {
    return parts.stream().reduce(NONE, PartCycles::and);
  }

  private PartCycles and(PartCycles other) {
    return new PartCycles(
        warm + other.warm,
        cold.isPresent() && other.cold.isPresent()
            ? OptionalInt.of(cold.getAsInt() + other.cold.getAsInt())
            : OptionalInt.empty(),
        mispredicts + other.mispredicts);
  }

  /**
   * Shares the cycles of a call out to its parts.
   *
   * @param parts the part of each step
   * @param warm what was timed of a warm call
   * @param cold what was timed of the first one; empty if that is not known
   */
  static Map<CallPart, PartCycles> of(
      List<CallPart> parts, List<TimelineEntry> warm, List<TimelineEntry> cold) {
    Map<CallPart, Integer> warmCycles = cycles(parts, warm);
    Map<CallPart, Integer> coldCycles = cycles(parts, cold);
    Map<CallPart, PartCycles> all = new EnumMap<>(CallPart.class);
    warmCycles.forEach((part, cycles) ->
        all.put(
            part,
            new PartCycles(
                cycles,
                cold.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(coldCycles.getOrDefault(part, 0)),
                mispredicts(part, parts, warm))));
    return all;
  }

  private static int mispredicts(CallPart part, List<CallPart> parts, List<TimelineEntry> entries) {
    return (int)
        entries.stream()
            .filter(entry -> entry.mispredicted() && parts.get(entry.step()) == part)
            .count();
  }

  private static Map<CallPart, Integer> cycles(List<CallPart> parts, List<TimelineEntry> entries) {
    Map<CallPart, Integer> cycles = new EnumMap<>(CallPart.class);
    int retired = 0;
    for (TimelineEntry entry : entries) {
      cycles.merge(parts.get(entry.step()), entry.retired() - retired, Integer::sum);
      retired = entry.retired();
    }
    return cycles;
  }
}
