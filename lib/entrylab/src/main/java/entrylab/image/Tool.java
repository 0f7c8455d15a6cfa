package entrylab.image;

import entrylab.files.SearchPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program of the GNU toolchain, run under limits of time, memory and output size.
 *
 * <pre>{@code
 * show(Tool.AS.version());
 * }</pre>
 */
public enum Tool {
  /** The assembler. */
  AS("as", "binutils"),
  /** The linker. */
  LD("ld", "binutils"),
  /** The disassembler. */
  OBJDUMP("objdump", "binutils"),
  /** The C preprocessor, for sources with {@code #} lines. */
  CPP("cpp", "cpp");

  private final String program;
  private final String debianPackage;

  Tool(String program, String debianPackage) {
    this.program = program;
    this.debianPackage = debianPackage;
  }

  /** Where the program is on PATH, if it is. */
  public Optional<Path> find() {
    return SearchPath.find(program);
  }

  /** The first line of the program's own version text. */
  public String version() {
    return run(Path.of("."), "--version").output().lines().findFirst().orElse("version unknown");
  }

  /**
   * What a run left behind.
   *
   * @param status exit status; negative if the clock ended it, 128 and the number of a signal if
   *     one did
   * @param output standard output
   * @param complaints standard error
   */
  record Outcome(int status, String output, String complaints) {
    private static final int SIGNALLED = 128;

    boolean ok() {
      return status == 0;
    }

    boolean endedByLimit() {
      return status < 0 || status > SIGNALLED;
    }
  }

  /**
   * Runs the program in a folder, within limits.
   *
   * @throws IllegalStateException if the program is not installed
   */
  Outcome run(Path folder, ToolLimits limits, List<String> arguments) {
    Path path =
        find()
            .orElseThrow(() ->
                new IllegalStateException(
                    program + " not found: install the package " + debianPackage));
    List<String> command =
        new ArrayList<>(
            List.of("sh", "-c", limits.shell() + "; exec \"$@\"", "sh", path.toString()));
    command.addAll(arguments);
    try {
      Path out = Files.createTempFile("tool", ".out");
      Path err = Files.createTempFile("tool", ".err");
      try {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int status = await(process, limits.time().multipliedBy(2));
        return new Outcome(status, read(out), read(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs the program within the default limits. */
  Outcome run(Path folder, String... arguments) {
    return run(folder, ToolLimits.DEFAULT, List.of(arguments));
  }

  private int await(Process process, Duration most) {
    try {
      if (process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(program + " was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return program;
  }
}
