package entrylab.sweep.call;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.TimelineEntry;
import entrylab.core.pipeline.Timing;
import entrylab.core.replay.Simulator;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * One syscall on one modelled core, repeated until nothing changes any more: when each instruction
 * passed each stage, and what it waited for.
 *
 * <pre>{@code
 * var clone = TimedCall.of(Designs.get("merged-v4.6"), "clone");
 * PathTimeline timeline = clone.on(Cpus.get("haswell"));
 * show(timeline.summary());
 * show(timeline.toTable());
 * }</pre>
 *
 * @param call the call
 * @param cpu the CPU
 * @param pollution what the user program touches between two calls
 * @param timing of the call shown
 * @param estimated instruction forms whose cost is an estimate, the CPU's table lacking them
 * @param userMispredicts returns of the user program mispredicted after it; not in the timing
 * @param lines in the order of execution; cycles count from the SYSCALL instruction
 */
public record PathTimeline(
    SingleCall call,
    Cpu cpu,
    Pollution pollution,
    Timing timing,
    Set<String> estimated,
    int userMispredicts,
    List<TimelineLine> lines) {
  private static final int WARM_UPS = 50;

  /** Takes a copy. */
  public PathTimeline {
    estimated = Set.copyOf(estimated);
    lines = List.copyOf(lines);
  }

  /**
   * Runs a syscall until the core has settled. An instruction form that the CPU's table lacks is
   * estimated, and named.
   *
   * @param pollution what the user program touches between two calls
   * @throws BrokenPathException if the call does not come back to user mode
   */
  public static PathTimeline of(SingleCall call, Cpu cpu, Pollution pollution) {
    ExecutedSteps steps = call.steps();
    Trace trace = call.placed(steps);
    Simulator simulator =
        Simulator.of(cpu, List.of(trace), pollution.program(), UnknownForm.ESTIMATE);
    for (int i = 0; i < WARM_UPS; i++) {
      simulator.run(0);
    }
    long before = simulator.userMispredicts();
    Timing timing = simulator.run(0);
    simulator.check();
    return new PathTimeline(
        call,
        cpu,
        pollution,
        timing,
        simulator.estimated(0, 0),
        Math.toIntExact(simulator.userMispredicts() - before),
        lines(steps, simulator.explain().entries()));
  }

  private static List<TimelineLine> lines(ExecutedSteps steps, List<TimelineEntry> entries) {
    List<TimelineLine> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      int end = i + 1 < entries.size() ? entries.get(i + 1).step() : steps.trace().steps().size();
      lines.add(line(steps, entries.get(i), end));
    }
    return lines;
  }

  /** The line of the instructions from the entry's step to the end; none for the stack engine's. */
  private static TimelineLine line(ExecutedSteps steps, TimelineEntry entry, int end) {
    String texts =
        IntStream.range(entry.step(), end)
            .mapToObj(steps::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    return new TimelineLine(
        entry,
        texts.isEmpty() ? entry.text() : texts,
        steps.place(entry.step()),
        steps.source(entry.step()),
        steps.part(entry.step()));
  }

  /** A row per line: stages in cycles, instruction, place, source and what it waited for. */
  public Table toTable() {
    return Table.create(
        "timeline of " + call + " on " + cpu.name() + ", modelled cycles",
        stage("#", lines, TimelineEntry::step),
        stage("fetched", lines, TimelineEntry::delivered),
        stage("renamed", lines, TimelineEntry::renamed),
        stage("began", lines, TimelineEntry::dispatched),
        stage("done", lines, TimelineEntry::completed),
        stage("retired", lines, TimelineEntry::retired),
        StringColumn.create("instruction", lines.stream().map(TimelineLine::text)),
        StringColumn.create("at", lines.stream().map(TimelineLine::place)),
        StringColumn.create("source", lines.stream().map(TimelineLine::source)),
        StringColumn.create("waited", lines.stream().map(TimelineLine::waited)));
  }

  private static IntColumn stage(
      String name, List<TimelineLine> lines, ToIntFunction<TimelineEntry> at) {
    return IntColumn.create(name, lines.stream().mapToInt(l -> at.applyAsInt(l.entry())).toArray());
  }

  /** The total and its parts, in one line. */
  public String summary() {
    return String.format(
            Locale.ROOT,
            "%d cycles = %d privileged + %d core + %d fetch + %d data + %d branch",
            timing.total(),
            timing.privileged(),
            timing.core(),
            timing.fetch(),
            timing.data(),
            timing.branch())
        + (userMispredicts == 0
            ? ""
            : "; the user program then mispredicts " + userMispredicts + " of its returns");
  }

  /** What the figures are, in one line. */
  public String conditions() {
    return conditions(estimated.stream().sorted().toList());
  }

  /** The conditions of a comparison that rests on the estimates of these instruction forms. */
  String conditions(List<String> forms) {
    return String.format(
        Locale.ROOT,
        "Modelled on %s, %s; %s.%s",
        cpu,
        pollution.equals(Pollution.NONE)
            ? "warm"
            : String.format(Locale.ROOT, "%,d bytes touched between calls", pollution.bytes()),
        call.meaning(),
        forms.isEmpty()
            ? ""
            : " Estimated by their shape, being in no table: " + String.join(", ", forms) + ".");
  }
}
