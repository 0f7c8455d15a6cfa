package entrylab.image;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program of the GNU toolchain, run under limits of time, memory and output size. */
public enum Tool {
  /** The assembler. */
  AS("as", "binutils"),
  /** The linker. */
  LD("ld", "binutils"),
  /** The disassembler. */
  OBJDUMP("objdump", "binutils"),
  /** The C preprocessor, for sources with {@code #} lines. */
  CPP("cpp", "cpp");

  /** A few hundred lines take 20 ms; what takes this long does not end by itself. */
  private static final Duration TIME_LIMIT = Duration.ofSeconds(20);

  private static final int CPU_SECONDS = 10;
  private static final int MEMORY_KIB = 1 << 20;
  private static final int FILE_BLOCKS_OF_512 = 1 << 16;

  private final String program;
  private final String debianPackage;

  Tool(String program, String debianPackage) {
    this.program = program;
    this.debianPackage = debianPackage;
  }

  /** Where the program is on PATH, if it is. */
  public Optional<Path> find() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      Path candidate = Path.of(folder.isEmpty() ? "." : folder, program);
      if (Files.isExecutable(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** The first line of the program's own version text. */
  public String version() {
    return run(Path.of("."), "--version").output().lines().findFirst().orElse("version unknown");
  }

  /**
   * What a run left behind.
   *
   * @param status exit status; negative if a limit ended it
   * @param output standard output
   * @param complaints standard error
   */
  record Outcome(int status, String output, String complaints) {
    boolean ok() {
      return status == 0;
    }
  }

  /**
   * Runs the program in a folder.
   *
   * @throws IllegalStateException if the program is not installed
   */
  Outcome run(Path folder, String... arguments) {
    Path path =
        find()
            .orElseThrow(() ->
                new IllegalStateException(
                    program + " not found: install the package " + debianPackage));
    // The shell sets the limits, since Java has no call for them.
    String limits =
        String.format(
            Locale.ROOT,
            "ulimit -t %d; ulimit -v %d; ulimit -f %d; exec \"$@\"",
            CPU_SECONDS,
            MEMORY_KIB,
            FILE_BLOCKS_OF_512);
    List<String> command = new ArrayList<>(List.of("sh", "-c", limits, "sh", path.toString()));
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("tool", ".out");
      Path err = Files.createTempFile("tool", ".err");
      try {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int status = await(process);
        return new Outcome(status, read(out), read(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int await(Process process) {
    try {
      if (process.waitFor(TIME_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
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
