package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  @TempDir Path directory;

  @Test
  void theExampleOfTheReadmeRuns() throws Exception {
    String readme = Files.readString(Path.of("lib/unicorn/README.md"));
    String example = readme.split("```java\n")[1].split("```")[0];
    assertTrue(example.lines().count() <= 20, example);
    Path source = directory.resolve("Example.java");
    Files.writeString(source, example);
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dunicorn.library=" + Library.get().path(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines = new String(java.getInputStream().readAllBytes()).lines().toList();
    assertEquals(0, java.waitFor());
    assertEquals(List.of("1000: 3 bytes", "1003: 3 bytes", "42"), lines);
  }
}
