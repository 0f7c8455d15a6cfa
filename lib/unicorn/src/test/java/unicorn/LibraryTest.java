package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the library is found, each time in a virtual machine of its own. */
class LibraryTest {
  /** Prints what was found, or the one line that says why nothing was. */
  static final class Probe {
    private Probe() {}

    public static void main(String[] arguments) {
      try {
        System.out.println(Library.get().origin());
        System.out.println(Library.get().path());
      } catch (UnicornException refused) {
        System.out.println("refused: " + refused.getMessage());
      }
    }
  }

  @TempDir Path directory;

  /** Where one was found, in the words of {@link Library#origin}, or why none was. */
  private String probe(Map<String, String> environment, String... options) throws Exception {
    return found(environment, options).getFirst();
  }

  private List<String> found(Map<String, String> environment, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of(options));
    String natives = natives(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path") + natives));
    command.add(Probe.class.getName());
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(LibraryTest::pointsToALibrary);
    builder.environment().putAll(environment);
    return run(builder).lines().toList();
  }

  /** A folder to add to the class path. */
  private static String natives(String... options) {
    return Arrays.stream(options)
        .filter(option -> option.startsWith("-Dtest.natives="))
        .map(option -> File.pathSeparator + option.split("=")[1])
        .findFirst()
        .orElse("");
  }

  private static boolean pointsToALibrary(String variable) {
    return List.of("UNICORN_LIBRARY", "VIRTUAL_ENV", "CONDA_PREFIX").contains(variable);
  }

  private static String run(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes()).strip();
    assertEquals(0, process.waitFor(), output);
    return output;
  }

  @Test
  void thePropertyComesFirstAndTheVariableSecond() throws Exception {
    String file = Library.get().path();
    Map<String, String> variable = Map.of("UNICORN_LIBRARY", file);
    assertEquals("system property unicorn.library", probe(variable, "-Dunicorn.library=" + file));
    assertEquals("environment variable UNICORN_LIBRARY", probe(variable));
  }

  @Test
  void aPythonEnvironmentIsSearchedForItsPackage() throws Exception {
    Path lib = directory.resolve("env/lib/python3.99/site-packages/unicorn/lib");
    Files.createDirectories(lib);
    Path original = Path.of(Library.get().path());
    Path link = lib.resolve(original.getFileName());
    Files.createSymbolicLink(link, original.toAbsolutePath());
    String environment = directory.resolve("env").toString();
    assertEquals(
        "system property unicorn.python", probe(Map.of(), "-Dunicorn.python=" + environment));
    assertEquals("environment variable VIRTUAL_ENV", probe(Map.of("VIRTUAL_ENV", environment)));
  }

  @Test
  void aFileThatIsNoLibraryIsRefusedInOneLine() throws Exception {
    Path nothing = directory.resolve("libnothing.so");
    String missing = probe(Map.of(), "-Dunicorn.library=" + nothing);
    assertRefused(missing, nothing);
    Files.writeString(nothing, "not a library");
    assertRefused(probe(Map.of("UNICORN_LIBRARY", nothing.toString())), nothing);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
  void anOldLibraryIsRefusedWithItsVersionAndTheFix() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/ld")), "needs as and ld");
    Path source = directory.resolve("old.s");
    // uc_version of 2.0.1.
    Files.writeString(source, ".globl uc_version\nuc_version: mov $0x020001ff, %eax\nret\n");
    Path object = directory.resolve("old.o");
    Path library = directory.resolve("libold.so");
    run(new ProcessBuilder("as", "-o", object.toString(), source.toString()));
    run(new ProcessBuilder("ld", "-shared", "-o", library.toString(), object.toString()));
    String answer = probe(Map.of(), "-Dunicorn.library=" + library);
    assertRefused(answer, library);
    assertTrue(answer.contains("version 2.0.1, and 2.1.4 or newer is needed"), answer);
  }

  @Test
  void nothingIsLoadedFromTheWorkingDirectory() throws Exception {
    Path original = Path.of(Library.get().path()).toAbsolutePath();
    for (String planted : List.of("build/venv/lib/python3.99/site-packages/unicorn", "unicorn")) {
      Path lib = directory.resolve(planted).resolve("lib");
      Files.createDirectories(lib);
      Files.deleteIfExists(lib.resolve(original.getFileName()));
      Files.copy(original, lib.resolve(original.getFileName()));
    }
    Files.writeString(directory.resolve("unicorn/__init__.py"), "");
    List<String> found = found(Map.of());
    String from = directory.toRealPath().toString();
    assertTrue(found.size() == 1 || !found.get(1).startsWith(from), found::toString);
  }

  @Test
  void aJarOfNativesIsUnpacked() throws Exception {
    Path original = Path.of(Library.get().path()).toAbsolutePath();
    Path folder = directory.resolve("jar/unicorn-natives").resolve(BundledLibrary.platform());
    Files.createDirectories(folder);
    Files.copy(original, folder.resolve(original.getFileName()));
    List<String> found = found(Map.of(), "-Dtest.natives=" + directory.resolve("jar"));
    assertEquals("the natives jar", found.getFirst());
    assertFalse(Files.exists(Path.of(found.get(1))), "the copy is left behind");
  }

  private static void assertRefused(String answer, Path file) {
    assertTrue(answer.startsWith("refused: "), answer);
    assertTrue(answer.contains(file.toString()), answer);
    assertTrue(answer.contains("pip install unicorn==2.1.4"), answer);
    assertEquals(1, answer.lines().count(), answer);
  }
}
