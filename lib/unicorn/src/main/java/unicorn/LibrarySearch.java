package unicorn;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The places where a libunicorn may lie. */
final class LibrarySearch {
  static final String ADVICE =
      "Install one with 'pip install unicorn==2.1.4' in the Python environment in use, or name the"
          + " file with -Dunicorn.library=FILE or UNICORN_LIBRARY=FILE.";

  /** File names by system, as the wheels on PyPI carry them. Only Linux is tested. */
  private static final List<String> FILES =
      switch (System.getProperty("os.name").toLowerCase(Locale.ROOT)) {
        case String name when name.startsWith("windows") -> List.of("unicorn.dll");
        case String name when name.startsWith("mac") -> List.of("libunicorn.2.dylib");
        default -> List.of("libunicorn.so.2");
      };

  private static final List<String> SYSTEM_DIRECTORIES =
      List.of(
          "/usr/local/lib",
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/usr/lib64",
          "/usr/lib",
          "/opt/homebrew/lib");

  /**
   * One place.
   *
   * @param file a path, or a bare name for the system's loader
   * @param origin how one came to look there
   * @param mayBeAbsent whether to go on silently if nothing is there
   */
  record Candidate(String file, String origin, boolean mayBeAbsent) {
    boolean exists() {
      return isBareName() || Files.isRegularFile(Path.of(file));
    }

    SymbolLookup lookup(Arena arena) {
      return isBareName()
          ? SymbolLookup.libraryLookup(file, arena)
          : SymbolLookup.libraryLookup(Path.of(file).toAbsolutePath(), arena);
    }

    private boolean isBareName() {
      return mayBeAbsent && Path.of(file).getNameCount() == 1 && !Path.of(file).isAbsolute();
    }

    @Override
    public String toString() {
      return file + " (" + origin + ")";
    }
  }

  private LibrarySearch() {}

  /** All places in the order in which they count; each is only looked up when reached. */
  static Stream<Candidate> candidates() {
    return Stream.<Supplier<List<Candidate>>>of(
            () -> named(System.getProperty("unicorn.library"), "system property unicorn.library"),
            () -> named(System.getenv("UNICORN_LIBRARY"), "environment variable UNICORN_LIBRARY"),
            () -> python(System.getProperty("unicorn.python"), "system property unicorn.python"),
            LibrarySearch::bundled,
            () -> python(System.getenv("VIRTUAL_ENV"), "environment variable VIRTUAL_ENV"),
            () -> python(System.getenv("CONDA_PREFIX"), "environment variable CONDA_PREFIX"),
            () -> ask("python3"),
            LibrarySearch::system)
        .flatMap(place -> place.get().stream());
  }

  private static List<Candidate> named(String file, String origin) {
    return isBlank(file) ? List.of() : List.of(new Candidate(file, origin, false));
  }

  private static List<Candidate> python(String prefix, String origin) {
    if (isBlank(prefix)) {
      return List.of();
    }
    Path path = Path.of(prefix);
    return Files.isRegularFile(path) ? ask(prefix) : inPackages(packages(path), origin);
  }

  private static List<Candidate> bundled() {
    return BundledLibrary.unpack(FILES).stream()
        .map(file -> new Candidate(file.toString(), "the natives jar", true))
        .toList();
  }

  /** Asks an interpreter for its package without importing it. */
  private static List<Candidate> ask(String interpreter) {
    try {
      Process process =
          new ProcessBuilder(
                  interpreter,
                  "-c",
                  // Not where it is started: anybody may have left a package there.
                  "import sys; sys.path[:] = [p for p in sys.path if p];"
                      + " import importlib.util as u; s = u.find_spec('unicorn');"
                      + " print(s.submodule_search_locations[0] if s else '')")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      process.waitFor(10, TimeUnit.SECONDS);
      return answer.isEmpty()
          ? List.of()
          : inPackages(List.of(Path.of(answer)), "the Python package of " + interpreter);
    } catch (IOException noPython) {
      return List.of();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }

  private static List<Candidate> system() {
    List<Candidate> result = new ArrayList<>();
    for (String directory : SYSTEM_DIRECTORIES) {
      add(result, Path.of(directory), "system library directory");
    }
    FILES.forEach(name -> result.add(new Candidate(name, "the system's loader", true)));
    return result;
  }

  private static List<Candidate> inPackages(List<Path> packages, String origin) {
    List<Candidate> result = new ArrayList<>();
    packages.forEach(at -> add(result, at.resolve("lib"), origin));
    return result;
  }

  private static void add(List<Candidate> to, Path directory, String origin) {
    for (String name : FILES) {
      to.add(new Candidate(directory.resolve(name).toString(), origin, true));
    }
  }

  /** Directories of the package in an environment: Windows first, then one per Python version. */
  private static List<Path> packages(Path environment) {
    List<Path> result = new ArrayList<>();
    result.add(environment.resolve("Lib/site-packages/unicorn"));
    try (Stream<Path> versions = Files.list(environment.resolve("lib"))) {
      versions
          .filter(entry -> entry.getFileName().toString().startsWith("python3"))
          .sorted()
          .forEach(entry -> result.add(entry.resolve("site-packages/unicorn")));
    } catch (IOException noSuchLayout) {
      return result;
    }
    return result;
  }

  private static boolean isBlank(String value) {
    return Optional.ofNullable(value).filter(text -> !text.isBlank()).isEmpty();
  }
}
