package entrylab.reproduce;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A kept result made again, compared with what was kept.
 *
 * <pre>{@code
 * Reproduction again = Reproduction.of(Path.of("build/out/mine.manifest.json"));
 * show(again.identical() ? "identical" : again.differences());
 * }</pre>
 *
 * @param unit what it is compared by: rows or lines
 * @param parts how many of them the kept result has
 * @param differences a line for each part that is not the same
 * @param changes a line for each input, version or commit that is not what it was
 */
public record Reproduction(String unit, int parts, List<String> differences, List<String> changes) {
  /** Parts listed one by one; the rest is counted. */
  private static final int MOST_LINES = 20;

  /**
   * Makes the result of a manifest again.
   *
   * @param runner of commands, if it is of one
   * @throws IllegalArgumentException if manifest or result cannot be read, if the result is not the
   *     one the manifest was written for, or if what was asked for means nothing any more
   */
  public static Reproduction of(Path file, CommandRunner runner) {
    Path folder = file.toAbsolutePath().getParent();
    return switch (Manifest.read(file)) {
      case SweepManifest sweep -> SweepAgain.of(sweep, folder);
      case CommandManifest command -> CommandAgain.of(command, folder, runner);
    };
  }

  /** Makes the result of a sweep's manifest again. Commands are run again by the command line. */
  public static Reproduction of(Path file) {
    return of(
        file,
        (words, options, folder) -> {
          throw new IllegalArgumentException(
              "'" + file + "' is of the command '" + words + "': ./lab reproduce runs it again");
        });
  }

  /** Whether every part came back as it was kept. */
  public boolean identical() {
    return differences.isEmpty();
  }

  /** What came out, line by line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (identical()) {
      text.append(String.format(Locale.ROOT, "identical: all %,d %s\n", parts, unit));
    } else {
      text.append(
          String.format(Locale.ROOT, "differs: %,d of %,d %s\n", differences.size(), parts, unit));
      differences.stream().limit(MOST_LINES).forEach(line -> append(text, line));
      if (differences.size() > MOST_LINES) {
        append(
            text, String.format(Locale.ROOT, "... and %,d more", differences.size() - MOST_LINES));
      }
    }
    text.append(changes.isEmpty() ? "nothing it was made from changed\n" : "what changed since:\n");
    changes.forEach(line -> append(text, line));
    return text.toString();
  }

  private static void append(StringBuilder text, String line) {
    text.append("  ").append(line).append('\n');
  }

  @Override
  public String toString() {
    return text();
  }
}
