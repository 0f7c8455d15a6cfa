package entrylab.cli;

import entrylab.sweep.Tracing;
import entrylab.workload.TracingSchedule;
import entrylab.workload.TracingSchedule.Switch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads which tasks are traced how and when: {@code 0:ptrace@20000-60000,3:seccomp,all:audit@5-9}.
 *
 * <p>Tasks and calls are counted from 0, the first call that is no longer traced is named last, and
 * what names no calls holds for all.
 */
final class ScheduleWord implements ITypeConverter<TracingSchedule> {
  private static final Pattern PART =
      Pattern.compile("(all|\\d{1,7}):([a-z]+)(?:@(\\d{1,18})-(\\d{1,18}))?");

  @Override
  public TracingSchedule convert(String words) {
    List<Switch> switches = new ArrayList<>();
    for (String word : words.split(",", -1)) {
      add(switches, word);
    }
    return new TracingSchedule(switches);
  }

  private static void add(List<Switch> switches, String word) {
    Matcher part = PART.matcher(word);
    if (!part.matches()) {
      throw new IllegalArgumentException(
          "schedule '" + word + "' is not of the form TASK:KIND@FROM-TO, such as 0:ptrace@20-60");
    }
    boolean every = part.group(1).equals("all");
    int task = every ? TracingSchedule.EVERY_TASK : Integer.parseInt(part.group(1));
    int flags = Tracing.parse(part.group(2)).flags();
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
}
