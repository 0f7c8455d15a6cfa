package entrylab.sweep;

import entrylab.setting.Words;
import entrylab.sweep.call.Tracing;
import entrylab.workload.TracingSchedule;
import entrylab.workload.TracingSchedule.Switch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for which tasks are traced how and when: {@code
 * 0:ptrace@20000-60000,3:seccomp,all:audit@5}.
 *
 * <pre>
 * schedule = part { "," part }
 * part     = task ":" kinds [ "@" from [ "-" to ] ]
 * task     = number | "all"
 * kinds    = kind { "+" kind } | "off" | work flags such as "0x101"
 * kind     = "ptrace" | "seccomp" | "audit" | "tracepoint"
 * </pre>
 *
 * <p>Tasks and calls are counted from 0, and {@code to} is the first call that is no longer traced.
 * What names no calls holds for all.
 */
final class ScheduleWords implements Words<TracingSchedule> {
  private static final Pattern PART =
      Pattern.compile("(all|\\d{1,7}):(0x[0-9a-f]{1,8}|[a-z+]+)(?:@(\\d{1,18})(?:-(\\d{1,18}))?)?");
  private static final String OFF = "off";
  private static final String ALL = "all";
  private static final List<Tracing> KINDS =
      Arrays.stream(Tracing.values()).filter(kind -> kind != Tracing.SCHEDULED).toList();

  @Override
  public String label() {
    return "TASK:KIND@FROM-TO,...";
  }

  @Override
  public TracingSchedule read(String words) {
    List<Switch> switches = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      add(switches, word);
    }
    return new TracingSchedule(switches);
  }

  private static void add(List<Switch> switches, String word) {
    Matcher part = PART.matcher(word);
    int flags = part.matches() ? flags(part.group(2)) : -1;
    if (flags == -1) {
      throw new IllegalArgumentException(
          "schedule '" + word + "' is not of the form TASK:KIND@FROM-TO, such as 0:ptrace@20-60");
    }
    int task =
        part.group(1).equals(ALL) ? TracingSchedule.EVERY_TASK : Integer.parseInt(part.group(1));
    long from = part.group(3) == null ? 0 : Long.parseLong(part.group(3));
    switches.add(new Switch(from, task, flags));
    if (part.group(4) != null) {
      long to = Long.parseLong(part.group(4));
      if (to <= from) {
        throw new IllegalArgumentException("schedule '" + word + "' ends before it begins");
      }
      switches.add(new Switch(to, task, 0));
    }
  }

  /** The flags word that a part's second piece means; -1, which is none, for any other. */
  private static int flags(String kinds) {
    if (kinds.startsWith("0x")) {
      return Integer.parseUnsignedInt(kinds.substring(2), 16);
    }
    int flags = 0;
    for (String word : kinds.equals(OFF) ? new String[0] : kinds.split("\\+", -1)) {
      int kind =
          KINDS.stream()
              .filter(known -> known.toString().equals(word))
              .mapToInt(Tracing::flags)
              .findFirst()
              .orElse(-1);
      flags |= kind;
    }
    return flags;
  }

  /** Each switch by itself: {@code 0:ptrace@20,0:off@60}. */
  @Override
  public String write(TracingSchedule schedule) {
    return schedule.switches().stream()
        .map(change ->
            (change.task() == TracingSchedule.EVERY_TASK ? ALL : change.task())
                + ":"
                + kinds(change.flags())
                + (change.call() == 0 ? "" : "@" + change.call()))
        .collect(Collectors.joining(","));
  }

  private static String kinds(int flags) {
    List<Tracing> kinds = KINDS.stream().filter(kind -> (flags & kind.flags()) != 0).toList();
    if (kinds.stream().mapToInt(Tracing::flags).sum() != flags) {
      return String.format(Locale.ROOT, "0x%x", flags);
    }
    return kinds.isEmpty()
        ? OFF
        : kinds.stream().map(Tracing::toString).collect(Collectors.joining("+"));
  }
}
