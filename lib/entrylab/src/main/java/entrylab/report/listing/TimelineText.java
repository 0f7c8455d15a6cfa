package entrylab.report.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import entrylab.core.pipeline.TimelineEntry;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.sweep.KernelCall;
import entrylab.sweep.PathTimeline;
import entrylab.sweep.TimedCall;
import entrylab.sweep.TimelineLine;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A timeline as plain text, one instruction a line, and as JSON. */
public final class TimelineText {
  private TimelineText() {}

  /** As text, 7-bit. */
  public static String of(PathTimeline timeline) {
    return String.format(
        Locale.ROOT,
        """
        %s
        %s
        %s.
        Cycles count from SYSCALL; "waited" is the longest wait of each instruction.

        %s\
        """,
        timeline.call(),
        timeline.conditions(),
        timeline.summary(),
        TextTable.render(Cells.ofAll(timeline.toTable())));
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
