package entrylab.oracle;

import entrylab.files.PassingFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of an emulator in a folder of its own, under a limit of time. */
final class Launch implements AutoCloseable {
  private static final int LAST_WORDS = 300;

  private final PassingFolder folder = new PassingFolder("boot");

  /** Writes a file of the run. */
  void write(String name, byte[] contents) {
    try {
      Files.write(folder.path().resolve(name), contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a command in the folder.
   *
   * @param printed the file that holds what the image printed
   * @throws EmulatorException if the image did not come to its end
   */
  ImageOutput run(
      String emulator,
      List<String> command,
      Map<String, String> environment,
      String printed,
      Duration limit) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.path().toFile());
      builder.environment().putAll(environment);
      builder.redirectInput(new File("/dev/null"));
      builder.redirectOutput(folder.path().resolve("stdout").toFile());
      builder.redirectError(folder.path().resolve("stderr").toFile());
      boolean ended = await(builder.start(), limit);
      ImageOutput output = ImageOutput.parse(text(printed));
      if (!output.finished()) {
        String how =
            ended
                ? "ended early: " + lastWords()
                : "did not end within " + limit.toSeconds() + " s";
        throw new EmulatorException(
            String.format(
                Locale.ROOT, "%s %s, after %d batches", emulator, how, output.batches().size()));
      }
      return output;
    } catch (IOException e) {
      throw new EmulatorException(emulator + " could not be started: " + e.getMessage());
    }
  }

  private static boolean await(Process process, Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmulatorException("interrupted");
    } finally {
      process.destroyForcibly();
    }
  }

  private String lastWords() throws IOException {
    String said = text("stderr").strip();
    return said.substring(Math.max(0, said.length() - LAST_WORDS));
  }

  private String text(String name) throws IOException {
    Path file = folder.path().resolve(name);
    return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
  }

  @Override
  public void close() {
    folder.close();
  }
}
