package entrylab.report.listing;

import entrylab.image.Disassembly;
import entrylab.kernel.RecordedPath;
import entrylab.machine.Path;
import entrylab.path.Trace;
import entrylab.sweep.call.ExecutedSteps;
import entrylab.sweep.call.KernelCall;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.SingleCall;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.TimelineLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * What one syscall of one design executes, instruction by instruction: disassembly, source line,
 * memory accesses and branches, and cycles where a CPU was modelled.
 *
 * <pre>{@code
 * show(Listing.of(TimedCall.of(Designs.get("merged-v4.6"), "clone")));
 * }</pre>
 *
 * @param title the call
 * @param note how the numbers came about
 * @param lines in the order of execution
 */
public record Listing(String title, String note, List<ListingLine> lines) {

  /** Takes a copy. */
  public Listing {
    lines = List.copyOf(lines);
  }

  /**
   * A call's path as it was emulated, without cycles.
   *
   * @throws entrylab.sweep.call.BrokenPathException if the call does not come back to user mode
   */
  public static Listing of(TimedCall call) {
    Path path = call.path();
    Optional<Disassembly> disassembly = Disassembly.of(path.image());
    List<ListingLine> lines = new ArrayList<>();
    for (int step = 0; step < path.length(); step++) {
      long address = path.address(step);
      Optional<Disassembly.Line> found = disassembly.flatMap(d -> d.at(address));
      lines.add(
          new ListingLine(
              found.map(Disassembly.Line::text).map(Listing::named).orElse("?"),
              path.locate(step),
              found.map(Disassembly.Line::source).map(Listing::file).orElse(""),
              path.part(step),
              ListingLine.events(path, step, step + 1),
              ""));
    }
    String note =
        String.format(
            Locale.ROOT,
            "Counted: %s instructions, stand-ins for handlers and tracers left out.",
            Long.toString(path.counts().instructions()));
    return new Listing(call.toString(), note, lines);
  }

  /** A timeline's instructions with the cycle each retired in. */
  public static Listing of(PathTimeline timeline) {
    BiFunction<Integer, Integer, List<String>> happened = events(timeline.call());
    int steps = timeline.call().steps().trace().steps().size();
    List<ListingLine> lines = new ArrayList<>();
    List<TimelineLine> all = timeline.lines();
    for (int i = 0; i < all.size(); i++) {
      TimelineLine line = all.get(i);
      int from = line.entry().step();
      int to = i + 1 < all.size() ? all.get(i + 1).entry().step() : steps;
      List<String> events = new ArrayList<>(happened.apply(from, Math.max(from, to)));
      if (!line.waited().isEmpty()) {
        events.add("waited " + line.waited());
      }
      lines.add(
          new ListingLine(
              line.text(),
              line.place(),
              line.source(),
              line.part(),
              events,
              Integer.toString(line.entry().retired())));
    }
    return new Listing(
        timeline.call().toString(), timeline.conditions() + " " + timeline.summary() + ".", lines);
  }

  /** A recorded call, without cycles. */
  public static Listing of(KernelCall call) {
    ExecutedSteps steps = call.steps();
    RecordedPath path = call.path();
    List<ListingLine> lines =
        IntStream.range(0, path.roles().size())
            .mapToObj(step ->
                new ListingLine(
                    steps.text(step),
                    steps.place(step),
                    steps.source(step),
                    steps.part(step),
                    ListingLine.events(path.trace(), step, step + 1),
                    ""))
            .toList();
    long counted = path.roles().stream().filter(role -> !role.standIn()).count();
    return new Listing(
        call.toString(),
        String.format(
            Locale.ROOT, "Recorded: %s instructions; %s.", Long.toString(counted), call.meaning()),
        lines);
  }

  private static BiFunction<Integer, Integer, List<String>> events(SingleCall call) {
    return switch (call) {
      case TimedCall design -> {
        Path path = design.path();
        yield (from, to) -> ListingLine.events(path, from, to);
      }
      case KernelCall kernel -> {
        Trace trace = kernel.path().trace();
        yield (from, to) -> ListingLine.events(trace, from, to);
      }
    };
  }

  /** Whether the lines have cycles. */
  public boolean modelled() {
    return lines.stream().anyMatch(line -> !line.cycle().isEmpty());
  }

  private static String named(String text) {
    return text.replaceAll("\\b[0-9a-f]{16} <([^>]*)>", "$1");
  }

  private static String file(String source) {
    return source.replaceFirst("^\\./|^include/", "");
  }
}
