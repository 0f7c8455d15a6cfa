package entrylab.workload.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a log's bytes come from.
 *
 * @param name what messages call it
 * @param bytes how many there are, packed as they are; 1 where nobody knows
 * @param opener begins to read
 */
public record LogSource(String name, long bytes, Opener opener) {
  /** What {@code strace -ff -o NAME} calls the file of a task: its pid behind the name. */
  private static final Pattern OF_A_TASK =
      Pattern.compile("(.*)\\.(\\d{1,9})(?:\\.(?:gz|xz|zst|bz2|lz4|Z))?");

  /** Begins to read a source. */
  @FunctionalInterface
  public interface Opener {
    /** The bytes from the first on. */
    InputStream open() throws IOException;
  }

  /** What a stream still has, such as standard input. */
  public static LogSource of(String name, InputStream in) {
    return new LogSource(name, 1, () -> in);
  }

  /**
   * A file, or the files of a folder that {@code strace -ff} wrote, by name and pid.
   *
   * @throws IOException if it cannot be looked at
   * @throws IllegalArgumentException if it is a folder without such files
   */
  public static List<LogSource> of(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(file(path, path.toString()));
    }
    try (Stream<Path> all = Files.list(path)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> matcher(file).matches())
              .sorted(
                  Comparator.comparing((Path file) -> part(file, 1))
                      .thenComparing(file -> Integer.parseInt(part(file, 2))))
              .toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + path + "' is a folder without a file of strace -ff, NAME.PID: no syscalls");
      }
      List<LogSource> sources = new ArrayList<>();
      for (Path file : files) {
        sources.add(file(file, file.toString()));
      }
      return sources;
    }
  }

  private static LogSource file(Path path, String name) throws IOException {
    // A device may never end, and what is in a pipe can be read once only.
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new IllegalArgumentException("cannot read '" + path + "': not a plain file");
    }
    return new LogSource(name, Math.max(1, Files.size(path)), () -> Files.newInputStream(path));
  }

  private static Matcher matcher(Path file) {
    return OF_A_TASK.matcher(file.getFileName().toString());
  }

  private static String part(Path file, int group) {
    Matcher name = matcher(file);
    return name.matches() ? name.group(group) : "";
  }
}
