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

/**
 * Writes the constant interfaces (X86Const, UnicornConst, ...) from the constants that the Python
 * package of Unicorn carries. Run by Maven as a single-file source program:
 *
 * <pre>java GenerateConstants.java OUTPUT-DIRECTORY REPOSITORY-ROOT [PYTHON-PACKAGE]</pre>
 */
final class GenerateConstants {

  /** Python module and the name that the official Java binding gives to the interface. */
  private static final Map<String, String> INTERFACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("arm64_const.py", "Arm64Const"),
              Map.entry("arm_const.py", "ArmConst"),
              Map.entry("m68k_const.py", "M68kConst"),
              Map.entry("mips_const.py", "MipsConst"),
              Map.entry("ppc_const.py", "PpcConst"),
              Map.entry("riscv_const.py", "RiscvConst"),
              Map.entry("s390x_const.py", "S390xConst"),
              Map.entry("sparc_const.py", "SparcConst"),
              Map.entry("tricore_const.py", "TriCoreConst"),
              Map.entry("unicorn_const.py", "UnicornConst"),
              Map.entry("x86_const.py", "X86Const")));

  private static final Pattern CONSTANT = Pattern.compile("(UC_\\w+)\\s*=\\s*(-?\\w+)");

  public static void main(String[] args) throws IOException {
    Path output = Path.of(args[0]).resolve("unicorn");
    Path repository = Path.of(args[1]);
    Optional<Path> found =
        args.length > 2 && !args[2].isBlank()
            ? Optional.of(Path.of(args[2]))
            : candidates(repository).filter(GenerateConstants::isPackage).findFirst();
    if (found.isEmpty() || !isPackage(found.get())) {
      fail(
          "no Python package of Unicorn"
              + found.map(path -> " in " + path).orElse("")
              + ": run 'python3 -m venv build/venv && build/venv/bin/pip install unicorn==2.1.4' in "
              + repository.toRealPath()
              + ", or pass -Dunicorn.package=<directory of unicorn_const.py>");
    }
    requireVersion(found.get());
    Files.createDirectories(output);
    for (var entry : INTERFACES.entrySet()) {
      Path source = found.get().resolve(entry.getKey());
      String text = translate(entry.getValue(), Files.readAllLines(source));
      Path target = output.resolve(entry.getValue() + ".java");
      if (!Files.exists(target) || !Files.readString(target).equals(text)) {
        Files.writeString(target, text);
      }
    }
  }

  private static boolean isPackage(Path directory) {
    return Files.isRegularFile(directory.resolve("unicorn_const.py"));
  }

  /** Places to look at, in this order, opened one by one. */
  private static Stream<Path> candidates(Path repository) {
    return Stream.<java.util.function.Supplier<List<Path>>>of(
            () -> fromEnvironment("UNICORN_PACKAGE").map(List::of).orElse(List.of()),
            () -> packagesOf(repository.resolve("build/venv")),
            () -> fromEnvironment("VIRTUAL_ENV").map(GenerateConstants::packagesOf).orElse(List.of()),
            () -> fromEnvironment("CONDA_PREFIX").map(GenerateConstants::packagesOf).orElse(List.of()),
            GenerateConstants::askPython)
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
      Matcher matcher = CONSTANT.matcher(line);
      if (matcher.matches() && matcher.group(1).startsWith("UC_VERSION_")) {
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

  private static String translate(String name, List<String> lines) {
    StringBuilder out = new StringBuilder();
    out.append("// Generated from the constants in Unicorn's Python package. Do not edit.\n\n")
        .append("package unicorn;\n\n/** Constants of ")
        .append(name, 0, name.length() - "Const".length())
        .append(", by the names that Unicorn's C API gives them. */\n")
        .append("public interface ")
        .append(name)
        .append(" {\n");
    String section = "Unicorn API";
    for (String line : lines) {
      Matcher matcher = CONSTANT.matcher(line.strip());
      if (matcher.matches()) {
        out.append("\n  /** ").append(section).append(". */\n  int ").append(matcher.group(1));
        out.append(" = ").append(Integer.decode(matcher.group(2))).append(";\n");
      } else if (line.startsWith("# ") && !line.contains("DO NOT EDIT")) {
        section = line.substring(2).strip();
      }
    }
    return out.append("}\n").toString();
  }

  private static void fail(String message) {
    System.err.println("GenerateConstants: " + message);
    System.exit(1);
  }
}
