package entrylab.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapstoneLibraryTest {
  @TempDir private Path folder;

  private static List<Path> paths(String... words) {
    return Stream.of(words).map(Path::of).toList();
  }

  @Test
  void theEnvironmentThatLibunicornIsTakenFromComesFirst() {
    assertEquals(
        paths("/conda", "/active", "/other", "/a/b/build/venv", "/a/build/venv", "/build/venv"),
        CapstoneLibrary.environments(
            "/conda", Map.of("VIRTUAL_ENV", "/active", "CONDA_PREFIX", "/other"), Path.of("/a/b")));
  }

  @Test
  void outsideOfACloneWithoutAnyOnlyFoldersAboveAreLeft() {
    assertEquals(
        paths("/tmp/build/venv", "/build/venv"),
        CapstoneLibrary.environments(null, Map.of(), Path.of("/tmp")));
  }

  @Test
  void anInterpreterStandsForItsEnvironment() throws IOException {
    Path python = Files.createDirectories(folder.resolve("bin")).resolve("python3");
    Files.createFile(python);
    assertEquals(
        folder, CapstoneLibrary.environments(python.toString(), Map.of(), Path.of("/")).getFirst());
  }
}
