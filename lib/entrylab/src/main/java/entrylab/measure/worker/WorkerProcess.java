package entrylab.measure.worker;

import entrylab.files.PassingFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A worker on the host's processor, in a process of its own: if it crashes, it alone does. */
public final class WorkerProcess {
  /** A shell's way to tell a signal: 128 and its number. */
  private static final int SIGNALLED = 128;

  private static final int SECONDS = 240;

  private WorkerProcess() {}

  /**
   * Carries out the worker's plan.
   *
   * @return a sample per batch
   * @throws WorkerException if it crashed, hung, or could not be started
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static List<BatchSample> run(Worker worker) {
    try (var folder = new PassingFolder("worker")) {
      Path file = folder.path().resolve("worker");
      Path out = folder.path().resolve("samples");
      Files.write(file, worker.executable());
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
      run(file, out);
      List<BatchSample> samples = BatchSample.read(Files.readAllBytes(out));
      if (samples.size() != worker.batches().size()) {
        throw new WorkerException(
            String.format(
                Locale.ROOT,
                "the worker left %d of %d samples",
                samples.size(),
                worker.batches().size()));
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path file, Path out) {
    Process process;
    try {
      process =
          new ProcessBuilder(file.toString())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new WorkerException(
          String.format(
              Locale.ROOT,
              "cannot run programs in %s: %s; set -Djava.io.tmpdir to a folder that allows it",
              file.getParent(),
              e.getMessage()));
    }
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new WorkerException(
            String.format(
                Locale.ROOT, "the worker was not done after %d s and was ended", SECONDS));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new java.util.concurrent.CancellationException("the measurement was interrupted");
    } finally {
      process.destroyForcibly();
    }
    int status = process.exitValue();
    if (status > SIGNALLED) {
      throw new WorkerException(
          String.format(
              Locale.ROOT,
              "the worker crashed with signal %d (%s)",
              status - SIGNALLED,
              signal(status)));
    } else if (status != 0) {
      throw new WorkerException("the worker ended with exit code " + status);
    }
  }

  private static String signal(int status) {
    return switch (status - SIGNALLED) {
      case 4 -> "an instruction that ring 3 does not have";
      case 5 -> "a trap";
      case 7 -> "a bus error";
      case 8 -> "an arithmetic fault";
      case 9 -> "killed";
      case 11 -> "memory it may not touch, or a privileged instruction";
      default -> "not one of code's own";
    };
  }
}
