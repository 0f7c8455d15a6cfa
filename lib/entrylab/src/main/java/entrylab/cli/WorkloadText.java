package entrylab.cli;

import entrylab.workload.NameResolver;
import entrylab.workload.log.LogReport;
import entrylab.workload.log.line.LogFormat;
import java.util.Locale;
import java.util.Map;

/** A log's report as text of at most 72 columns. */
final class WorkloadText {
  /** Smallest share that is written, in per cent. */
  private static final double LEAST = 0.001;

  private WorkloadText() {}

  static String of(LogReport report) {
    StringBuilder text = new StringBuilder();
    line(text, "%,d syscalls, read as %s", report.syscalls(), report.format());
    line(
        text,
        "%,d of them (%s) need all of pt_regs",
        report.ptregs(),
        percent(report.ptregs(), report.syscalls()));
    line(text, "%,d damaged lines skipped", report.damagedLines());
    report.firstDamaged().forEach(damaged -> line(text, "  %s", damaged));
    report.notes().forEach(note -> line(text, "%s", note));
    line(text, "");
    line(text, "%-28s %14s %9s", "syscall", "count", "share");
    report
        .byName()
        .forEach((name, count) ->
            line(text, "%-28s %,14d %9s", name, count, percent(count, report.syscalls())));
    section(text, "Counted as an older call:", report.aliased(), report);
    section(
        text,
        "In neither the table nor the aliases; run as " + NameResolver.STAND_IN + ":",
        report.unknown(),
        report);
    if (report.summary()) {
      line(text, "");
      line(text, "A summary, without order. %s", leftOut(report.format()));
    }
    return text.toString();
  }

  private static String leftOut(LogFormat format) {
    return switch (format) {
      case STRACE -> "strace -c leaves out calls that never return.";
      case PERF -> "perf trace -s counts returns: not exit, forks and clones twice.";
      case LTRACE, EVENTS, CSV, COMPACT -> "";
    };
  }

  private static void section(
      StringBuilder text, String title, Map<String, Long> counts, LogReport report) {
    if (counts.isEmpty()) {
      return;
    }
    line(text, "");
    line(text, title);
    counts.forEach((name, count) -> {
      var alias = report.aliases().get(name);
      line(text, "  %-40s %,14d", alias == null ? name : alias.toString(), count);
    });
  }

  /**
   * None is "0 %"; few, which would read as none, are said to be below the least that is written.
   */
  private static String percent(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    if (part == 0) {
      return "0 %";
    }
    double percent = 100.0 * part / whole;
    return percent < LEAST / 2
        ? String.format(Locale.ROOT, "<%.3f %%", LEAST)
        : String.format(Locale.ROOT, "%.3f %%", percent);
  }

  private static void line(StringBuilder text, String format, Object... words) {
    text.append(String.format(Locale.ROOT, format, words).stripTrailing()).append('\n');
  }
}
