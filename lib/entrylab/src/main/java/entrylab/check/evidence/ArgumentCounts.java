package entrylab.check.evidence;

import entrylab.files.DataFolder;
import java.util.Map;
import java.util.stream.Collectors;

/** How many arguments each handler takes; no promise is made of the registers behind them. */
public final class ArgumentCounts {
  private static final int ALL = 6;
  private static final Map<String, Integer> COUNTS =
      DataFolder.text("syscalls/v4.5-arguments.csv")
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .collect(Collectors.toMap(row -> row[0], row -> Integer.valueOf(row[1])));

  private ArgumentCounts() {}

  public static int of(String handler) {
    return handler.equals(entrylab.image.StandIns.NI_SYSCALL)
        ? 0
        : COUNTS.getOrDefault(handler, ALL);
  }
}
