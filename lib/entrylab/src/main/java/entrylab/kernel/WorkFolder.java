package entrylab.kernel;

import entrylab.files.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder with the recorder's sources; it goes with the process at the latest. */
final class WorkFolder implements AutoCloseable {
  private static final String SOURCES = "kernel/";

  private final Path folder;
  private final Thread last = new Thread(this::delete, "entrylab-kernel-folder");

  WorkFolder() {
    try {
      folder = Files.createTempDirectory("entrylab-kernel");
      Runtime.getRuntime().addShutdownHook(last);
      for (String name : DataFolder.list("kernel")) {
        try (InputStream in = DataFolder.open(SOURCES + name)) {
          Files.copy(in, folder.resolve(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return folder;
  }

  @Override
  public void close() {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(last);
    } catch (IllegalStateException _) {
      // The process is ending, and the hook is at work or has been.
    }
  }

  private void delete() {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
