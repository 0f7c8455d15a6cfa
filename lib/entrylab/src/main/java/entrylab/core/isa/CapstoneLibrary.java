package entrylab.core.isa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds libcapstone: system property {@code capstone.library}, environment variable {@code
 * CAPSTONE_LIBRARY}, the active Python environment, {@code build/venv} here or in a parent folder.
 */
final class CapstoneLibrary {
  private static final String FILE = "libcapstone.so";
  private static final String INSTALL =
      "install it with 'pip install capstone==5.0.9' into build/venv, or name the file by the system"
          + " property capstone.library or the environment variable CAPSTONE_LIBRARY";

  private CapstoneLibrary() {}

  /**
   * The library's file.
   *
   * @throws IllegalStateException if there is none, saying where it was looked for and what to do
   */
  static Path find() {
    String named = System.getProperty("capstone.library", System.getenv().get("CAPSTONE_LIBRARY"));
    if (named != null) {
      if (!Files.isRegularFile(Path.of(named))) {
        throw new IllegalStateException("no Capstone library at " + named + "; " + INSTALL);
      }
      return Path.of(named);
    }
    List<Path> environments = new ArrayList<>();
    Optional.ofNullable(System.getenv("VIRTUAL_ENV")).map(Path::of).ifPresent(environments::add);
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      environments.add(at.resolve("build/venv"));
    }
    return environments.stream()
        .flatMap(environment -> inside(environment).stream())
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("no Capstone library in " + environments + "; " + INSTALL));
  }

  private static Optional<Path> inside(Path environment) {
    Path lib = environment.resolve("lib");
    if (!Files.isDirectory(lib)) {
      return Optional.empty();
    }
    try (Stream<Path> pythons = Files.list(lib)) {
      return pythons
          .map(python -> python.resolve("site-packages/capstone/lib").resolve(FILE))
          .filter(Files::isRegularFile)
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + lib, e);
    }
  }
}
