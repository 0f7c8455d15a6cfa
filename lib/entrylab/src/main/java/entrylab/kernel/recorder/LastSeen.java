package entrylab.kernel.recorder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a guest that did not come to its end was seen to say: the line that tells most of why. */
final class LastSeen {
  /** What a firmware or a kernel colours a terminal with. */
  private static final String ESCAPES = "\\x1b\\[[0-9;?]*[A-Za-z]|\\x1bc";

  private static final String PANIC = "Kernel panic";
  private static final String WARNING = ": warning: ";

  /** Followed by the signal's number, and by who sent it if that is known. */
  private static final String SIGNAL = ": terminating on signal ";

  private LastSeen() {}

  /**
   * The first panic of the console, else its last line, else the emulator's own last line that is
   * more than a warning.
   *
   * @param console what the guest wrote to its serial line
   * @param emulator what QEMU wrote itself
   */
  static String of(Path console, Path emulator) throws IOException {
    List<String> said = lines(console);
    Optional<String> panic = panic(said);
    Stream<String> own = lines(emulator).stream().filter(line -> !line.contains(WARNING));
    return panic
        .or(() -> said.stream().reduce((_, last) -> last))
        .or(() -> own.reduce((_, last) -> last))
        .orElse("nothing");
  }

  /** Whether the guest said, in a whole line, that it gave up: it makes no call after that. */
  static boolean panicked(Path console) throws IOException {
    String said = text(console);
    return panic(lines(said.substring(0, said.lastIndexOf('\n') + 1))).isPresent();
  }

  /** Whether somebody ended the emulator. */
  static boolean signalled(Path emulator) throws IOException {
    return lines(emulator).stream().anyMatch(line -> line.contains(SIGNAL));
  }

  private static Optional<String> panic(List<String> said) {
    return said.stream().filter(line -> line.contains(PANIC)).findFirst();
  }

  private static List<String> lines(Path file) throws IOException {
    return lines(text(file));
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
        : "";
  }

  private static List<String> lines(String said) {
    return said.replaceAll(ESCAPES, "")
        .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
