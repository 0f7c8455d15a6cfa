package entrylab.core.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** When each instruction of one run passed each stage, and what it waited for. */
public final class Timeline {
  private final List<TimelineEntry> entries = new ArrayList<>();

  Timeline() {}

  void add(TimelineEntry entry) {
    entries.add(entry);
  }

  /** The lines, in program order. */
  public List<TimelineEntry> entries() {
    return List.copyOf(entries);
  }

  /** A table in plain text, 7-bit, one line per instruction. */
  public String text() {
    String header = " deliv  rename   exec    done  retire  instruction / waited for\n";
    return entries.stream().map(Timeline::line).collect(Collectors.joining("", header, ""));
  }

  private static String line(TimelineEntry e) {
    String stages =
        String.format(
            Locale.ROOT,
            "%6d  %6d %6d  %6d  %6d  %s\n",
            e.delivered(),
            e.renamed(),
            e.dispatched(),
            e.completed(),
            e.retired(),
            e.text());
    if (e.waited() == 0) {
      return stages;
    }
    String because = e.because().isEmpty() ? "" : ": " + e.because();
    return stages + " ".repeat(44) + e.waited() + " for " + e.reason() + because + "\n";
  }
}
