package entrylab.isa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds libcapstone: system property {@code capstone.library}, environment variable {@code
 * CAPSTONE_LIBRARY}, then the Python package {@code capstone} in the environment that libunicorn is
 * taken from (system property {@code unicorn.python}), the active one of {@code VIRTUAL_ENV} or
 * {@code CONDA_PREFIX}, {@code build/venv} here or in a parent folder.
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
    List<Path> environments =
        environments(
            System.getProperty("unicorn.python"), System.getenv(), Path.of("").toAbsolutePath());
    return environments.stream()
        .flatMap(environment -> inside(environment).stream())
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("no Capstone library in " + environments + "; " + INSTALL));
  }

  /**
   * The Python environments to look into, in order.
   *
   * @param unicorns the one that libunicorn is taken from, a folder or its interpreter; may be null
   * @param variables of the process
   * @param here the working directory
   */
  static List<Path> environments(String unicorns, Map<String, String> variables, Path here) {
    List<Path> environments = new ArrayList<>();
    if (unicorns != null) {
      Path named = Path.of(unicorns);
      boolean interpreter = Files.isRegularFile(named) && named.getNameCount() > 2;
      environments.add(interpreter ? named.getParent().getParent() : named);
    }
    Stream.of("VIRTUAL_ENV", "CONDA_PREFIX")
        .map(variables::get)
        .filter(Objects::nonNull)
        .map(Path::of)
        .forEach(environments::add);
    for (Path at = here; at != null; at = at.getParent()) {
      environments.add(at.resolve("build/venv"));
    }
    return environments;
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
