package entrylab.kernel.recorder;

import entrylab.files.DataFolder;
import entrylab.files.PassingFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A temporary folder with the recorder's sources; it goes with the process at the latest. */
public final class WorkFolder implements AutoCloseable {
  private static final String SOURCES = "kernel/";

  private final PassingFolder folder = new PassingFolder("kernel");
  private final Thread last = new Thread(folder::close, "entrylab-kernel-folder");

  public WorkFolder() {
    try {
      Runtime.getRuntime().addShutdownHook(last);
      for (String name : DataFolder.list("kernel")) {
        try (InputStream in = DataFolder.open(SOURCES + name)) {
          Files.copy(in, folder.path().resolve(name));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path() {
    return folder.path();
  }

  @Override
  public void close() {
    folder.close();
    try {
      Runtime.getRuntime().removeShutdownHook(last);
    } catch (IllegalStateException _) {
      // The process is ending, and the hook is at work or has been.
    }
  }
}
