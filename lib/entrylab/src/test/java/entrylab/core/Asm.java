package entrylab.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Assembles test inputs with GNU as and ld. */
public final class Asm {
  /** Where test code is linked to. */
  public static final long BASE = 0xffffffff81000000L;

  private Asm() {}

  /** The bytes of AT&T-syntax source, linked at {@link #BASE}. */
  public static byte[] assemble(String source) {
    try {
      Path folder = Files.createTempDirectory("asm");
      try {
        Path text = folder.resolve("code.s");
        Files.writeString(text, source + "\n", StandardCharsets.UTF_8);
        run(folder, List.of("as", "-o", "code.o", "code.s"));
        run(
            folder,
            List.of(
                "ld",
                "--oformat=binary",
                "-Ttext=0x" + Long.toHexString(BASE),
                "-e",
                "0",
                "-o",
                "code.bin",
                "code.o"));
        return Files.readAllBytes(folder.resolve("code.bin"));
      } finally {
        try (var files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(Path folder, List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IllegalArgumentException(command + ": " + output);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
