package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.TimelineEntry;
import entrylab.core.pipeline.Timing;
import entrylab.core.replay.Simulator;
import entrylab.core.uop.UnknownForm;
import entrylab.image.Disassembly;
import entrylab.machine.Path;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * One syscall on one modelled core, repeated until nothing changes any more: when each instruction
 * passed each stage, and what it waited for. Handlers and tracing work cost nothing.
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
    TimedCall call,
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
  public static PathTimeline of(TimedCall call, Cpu cpu, Pollution pollution) {
    Path path = call.path();
    Trace trace = call.placed(path);
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
        simulator.estimated(0),
        Math.toIntExact(simulator.userMispredicts() - before),
        lines(path, simulator.explain().entries()));
  }

  private static List<TimelineLine> lines(Path path, List<TimelineEntry> entries) {
    Optional<Disassembly> disassembly = Disassembly.of(path.image());
    List<TimelineLine> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      TimelineEntry entry = entries.get(i);
      int end = i + 1 < entries.size() ? entries.get(i + 1).step() : path.length();
      lines.add(line(path, entry, end, disassembly));
    }
    return lines;
  }

  /** The line of the instructions from the entry's step to the end; none for the stack engine's. */
  private static TimelineLine line(
      Path path, TimelineEntry entry, int end, Optional<Disassembly> disassembly) {
    List<String> texts = new ArrayList<>();
    for (int step = entry.step(); step < end; step++) {
      long address = path.address(step);
      disassembly.flatMap(d -> d.at(address)).ifPresent(found -> texts.add(named(found.text())));
    }
    return new TimelineLine(
        entry,
        texts.isEmpty() ? entry.text() : String.join("; ", texts),
        path.locate(entry.step()),
        disassembly
            .flatMap(d -> d.at(path.address(entry.step())))
            .map(found -> found.source().replaceFirst("^\\./|^include/", ""))
            .orElse(""),
        path.part(entry.step()));
  }

  /** What a branch leads to by its name alone: the address says nothing more. */
  private static String named(String text) {
    return text.replaceAll("\\b[0-9a-f]{16} <([^>]*)>", "$1");
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
        "Modelled on %s, %s; handlers and tracers cost nothing.%s",
        cpu,
        pollution.equals(Pollution.NONE)
            ? "warm"
            : String.format(Locale.ROOT, "%,d bytes touched between calls", pollution.bytes()),
        forms.isEmpty()
            ? ""
            : " Estimated by their shape, being in no table: " + String.join(", ", forms) + ".");
  }
}
