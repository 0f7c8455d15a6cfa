package entrylab.report.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import entrylab.core.pipeline.TimelineEntry;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.sweep.call.KernelCall;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.TimelineLine;
import entrylab.text.WrappedText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A timeline as plain text, the total first and then one instruction a line, and as JSON. */
public final class TimelineText {
  /** Of a terminal; what is longer is cut in the narrow form. */
  static final int COLUMNS = 80;

  private static final int INSTRUCTION = 28;
  private static final int WAITED = 36;

  /** Instructions that the answer names. */
  private static final int NAMED = 5;

  private TimelineText() {}

  /** As text of {@value #COLUMNS} columns, 7-bit: what was waited for longest, then each line. */
  public static String of(PathTimeline timeline) {
    List<TimelineLine> lines = timeline.lines();
    var cells =
        new Cells(
            List.of(
                column(lines, "#", true, line -> "" + line.entry().step()),
                column(lines, "retired", true, line -> "" + line.entry().retired()),
                column(lines, "instruction", false, line -> cut(line.text(), INSTRUCTION)),
                column(lines, "waited", false, line -> cut(waited(line), WAITED))),
            0);
    return head(timeline) + TextTable.render(cells);
  }

  /** As text with every stage, place and source, however wide, 7-bit. */
  public static String whole(PathTimeline timeline) {
    return head(timeline) + TextTable.render(Cells.ofAll(timeline.toTable()));
  }

  private static String head(PathTimeline timeline) {
    return wrapped(timeline.call() + ": " + timeline.summary() + ".")
        + wrapped(longest(timeline.lines()))
        + wrapped(timeline.conditions())
        + wrapped(
            "Cycles count from SYSCALL; \"waited\" is the longest wait of each instruction, in"
                + " cycles.")
        + "\n";
  }

  static String wrapped(String text) {
    return WrappedText.of(COLUMNS, "", text);
  }

  static String cut(String text, int columns) {
    return text.length() <= columns ? text : text.substring(0, columns - 3) + "...";
  }

  /** A line's wait without the words that every wait has. */
  private static String waited(TimelineLine line) {
    return line.waited().replaceFirst("^(\\d+) for (?:fetch: )?", "$1 ");
  }

  /** The instructions behind whose predecessor most cycles pass until they retire. */
  private static String longest(List<TimelineLine> lines) {
    return IntStream.range(0, lines.size())
        .boxed()
        .filter(at -> behind(lines, at) > 0)
        .sorted(Comparator.comparingInt((Integer at) -> -behind(lines, at)))
        .limit(NAMED)
        .map(at -> behind(lines, at) + " " + lines.get(at).text())
        .collect(Collectors.joining(", ", "Cycles that pass until they retire, most first: ", "."));
  }

  private static int behind(List<TimelineLine> lines, int at) {
    return lines.get(at).entry().retired() - (at == 0 ? 0 : lines.get(at - 1).entry().retired());
  }

  private static Cells.Column column(
      List<TimelineLine> lines, String name, boolean number, Function<TimelineLine, String> cell) {
    return new Cells.Column(name, number, lines.stream().map(cell).toList());
  }

  /** As a JSON object. */
  public static String json(PathTimeline timeline) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", "modelled");
    object.put("unit", "cycles");
    switch (timeline.call()) {
      case TimedCall call -> {
        object.put("design", call.code());
        object.put("syscall", call.name());
        object.put("number", call.number());
        object.put("flags", call.flags());
        object.put("built", call.options().toString());
      }
      case KernelCall call -> {
        object.put("kernel", call.code());
        object.put("syscall", call.name());
        object.put("cost", call.cost().toString());
      }
    }
    object.put("cpu", timeline.cpu().name());
    object.put("pollution", timeline.pollution().bytes());
    object.put("total", timeline.timing().total());
    object.put("privileged", timeline.timing().privileged());
    object.put("core", timeline.timing().core());
    object.put("fetch", timeline.timing().fetch());
    object.put("data", timeline.timing().data());
    object.put("branch", timeline.timing().branch());
    object.put("user_mispredicts", timeline.userMispredicts());
    object.put("estimated_forms", timeline.estimated().stream().sorted().toList());
    object.put("lines", timeline.lines().stream().map(TimelineText::object).toList());
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(object)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a timeline that JSON cannot hold", e);
    }
  }

  private static Map<String, Object> object(TimelineLine line) {
    TimelineEntry entry = line.entry();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("step", entry.step());
    object.put("instruction", line.text());
    object.put("at", line.place());
    object.put("source", line.source());
    object.put("part", line.part().name().toLowerCase(java.util.Locale.ROOT));
    object.put("fetched", entry.delivered());
    object.put("renamed", entry.renamed());
    object.put("began", entry.dispatched());
    object.put("done", entry.completed());
    object.put("retired", entry.retired());
    object.put("waited", entry.waited());
    object.put("waited_for", entry.waited() == 0 ? "" : entry.reason().toString());
    object.put("because", entry.because());
    return object;
  }
}
