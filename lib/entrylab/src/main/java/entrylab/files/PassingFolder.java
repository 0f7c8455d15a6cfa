package entrylab.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is there until it is closed, for files that are needed for a while. */
public final class PassingFolder implements AutoCloseable {
  private final Path path;

  /**
   * An empty one.
   *
   * @param what it is for, in a word, which whoever finds it will read
   */
  public PassingFolder(String what) {
    try {
      path = Files.createTempDirectory("entrylab-" + what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Takes it away with all that is in it; nothing if it is gone already. */
  @Override
  public void close() {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
