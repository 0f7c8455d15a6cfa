package entrylab.kernel.recorder;

import entrylab.files.SearchPath;
import entrylab.kernel.KernelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of the machine that recording needs. */
public enum RecordingTool {
  QEMU("qemu-system-x86_64", "qemu-system-x86"),
  GCC("gcc", "gcc and libc6-dev"),
  CPIO("cpio", "cpio"),
  APT_GET("apt-get", "apt"),
  DPKG("dpkg", "dpkg"),
  STRACE("strace", "strace"),
  LDD("ldd", "libc-bin");

  private final String program;
  private final String bringer;

  RecordingTool(String program, String bringer) {
    this.program = program;
    this.bringer = bringer;
  }

  /** What it is called on PATH. */
  String program() {
    return program;
  }

  /**
   * Its file.
   *
   * @throws KernelException if it is missing
   */
  Path path() {
    return SearchPath.find(program).orElseThrow(() -> new KernelException(missing().orElseThrow()));
  }

  /** What to say if it is missing; empty if it is there. */
  Optional<String> missing() {
    return SearchPath.find(program).isPresent()
        ? Optional.empty()
        : Optional.of("'" + program + "' is missing: install the package " + bringer);
  }

  /**
   * Sees that nothing is missing.
   *
   * @param missing what to say of each that is
   * @throws KernelException with the first of them
   */
  static void require(List<String> missing) {
    if (!missing.isEmpty()) {
      throw new KernelException(missing.getFirst());
    }
  }

  /**
   * Runs it to its end.
   *
   * @param folder where it runs
   * @return what it printed
   * @throws KernelException if it is missing or fails, with the last that it said
   */
  public String run(Path folder, String... words) {
    return run(folder, Optional.empty(), words);
  }

  /** Runs it to its end with a text on its standard input. */
  public String run(Path folder, Optional<String> input, String... words) {
    require(missing().stream().toList());
    var command = Stream.concat(Stream.of(program), Stream.of(words)).toList();
    try {
      Path in = Files.createTempFile(folder, "in", "");
      Files.writeString(in, input.orElse(""));
      Path errors = Files.createTempFile(folder, "errors", "");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(in.toFile())
              .redirectError(errors.toFile())
              .start();
      try {
        String printed =
            new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
          throw new KernelException(
              program + " failed (exit code " + code + ") and said: " + last(errors, printed));
        }
        return printed;
      } finally {
        process.destroyForcibly();
        Files.deleteIfExists(in);
        Files.deleteIfExists(errors);
      }
    } catch (IOException e) {
      throw new KernelException(program + " could not be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KernelException(program + " was interrupted");
    }
  }

  private static String last(Path errors, String printed) throws IOException {
    List<String> lines =
        Stream.concat(printed.lines(), Files.readString(errors).lines())
            .filter(line -> !line.isBlank())
            .toList();
    return lines.isEmpty() ? "nothing" : lines.getLast().strip();
  }
}
