import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Unicorn's Python package, which brings the library and its constants: where it lies. */
final class PythonPackage {
  private static final Pattern VERSION = Pattern.compile("(UC_VERSION_\\w+)\\s*=\\s*(\\w+)");

  private PythonPackage() {}

  /** The directory that is named, or the first that is found; ends the program if there is none. */
  static Path find(Path repository, String named) throws IOException {
    Optional<Path> found =
        named.isBlank()
            ? candidates(repository).filter(PythonPackage::isPackage).findFirst()
            : Optional.of(Path.of(named));
    if (found.isEmpty() || !isPackage(found.get())) {
      fail(
          "no Python package of Unicorn"
              + found.map(path -> " in " + path).orElse("")
              + ": run 'python3 -m venv build/venv && build/venv/bin/pip install unicorn==2.1.4' in "
              + repository.toRealPath()
              + ", or pass -Dunicorn.package=<directory of unicorn_const.py>");
    }
    requireVersion(found.get());
    return found.get();
  }

  private static boolean isPackage(Path directory) {
    return Files.isRegularFile(directory.resolve("unicorn_const.py"));
  }

  /** Places to look at, in this order, opened one by one. */
  private static Stream<Path> candidates(Path repository) {
    return Stream.<java.util.function.Supplier<List<Path>>>of(
            () -> fromEnvironment("UNICORN_PACKAGE").map(List::of).orElse(List.of()),
            () -> packagesOf(repository.resolve("build/venv")),
            () -> fromEnvironment("VIRTUAL_ENV").map(PythonPackage::packagesOf).orElse(List.of()),
            () -> fromEnvironment("CONDA_PREFIX").map(PythonPackage::packagesOf).orElse(List.of()),
            PythonPackage::askPython)
        .flatMap(place -> place.get().stream());
  }

  private static Optional<Path> fromEnvironment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
  }

  private static List<Path> packagesOf(Path prefix) {
    List<Path> result = new ArrayList<>(List.of(prefix.resolve("Lib/site-packages/unicorn")));
    Path lib = prefix.resolve("lib");
    if (Files.isDirectory(lib)) {
      var python = FileSystems.getDefault().getPathMatcher("glob:python3*");
      try (Stream<Path> entries = Files.list(lib)) {
        entries
            .filter(entry -> python.matches(entry.getFileName()))
            .sorted()
            .map(entry -> entry.resolve("site-packages/unicorn"))
            .forEach(result::add);
      } catch (IOException unreadable) {
        return result;
      }
    }
    return result;
  }

  private static List<Path> askPython() {
    try {
      Process python =
          new ProcessBuilder(
                  "python3",
                  "-c",
                  "import importlib.util as u; s = u.find_spec('unicorn');"
                      + " print(s.submodule_search_locations[0] if s else '')")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer = new String(python.getInputStream().readAllBytes()).strip();
      python.waitFor(10, TimeUnit.SECONDS);
      return answer.isEmpty() ? List.of() : List.of(Path.of(answer));
    } catch (IOException absent) {
      return List.of();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static void requireVersion(Path directory) throws IOException {
    Map<String, Integer> values = new TreeMap<>();
    for (String line : Files.readAllLines(directory.resolve("unicorn_const.py"))) {
      Matcher matcher = VERSION.matcher(line);
      if (matcher.matches()) {
        values.put(matcher.group(1), Integer.decode(matcher.group(2)));
      }
    }
    int version =
        values.getOrDefault("UC_VERSION_MAJOR", 0) << 16
            | values.getOrDefault("UC_VERSION_MINOR", 0) << 8
            | values.getOrDefault("UC_VERSION_PATCH", 0);
    if (version < 0x020104) {
      fail(
          String.format(
              Locale.ROOT,
              "%s is Unicorn %d.%d.%d, 2.1.4 or newer is needed: pip install unicorn==2.1.4",
              directory,
              version >> 16,
              version >> 8 & 255,
              version & 255));
    }
  }

  static void fail(String message) {
    System.err.println("unicorn: " + message);
    System.exit(1);
  }
}
