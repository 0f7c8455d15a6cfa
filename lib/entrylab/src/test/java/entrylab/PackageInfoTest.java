package entrylab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What each package says of itself. */
class PackageInfoTest {
  private static final Path SOURCES = Path.of("src/main/java");

  /** Display for one Java kernel each, which that kernel alone uses; words that have no values. */
  private static final Set<String> NOTHING_TO_SHOW =
      Set.of("entrylab/notebook/ijava", "entrylab/notebook/jjava", "entrylab/cli/word");

  private static List<String> packagesWhoseText(Predicate<String> lacks) throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .filter(file -> lacks.test(text(file)))
          .map(file -> SOURCES.relativize(file.getParent()).toString())
          .filter(name -> !NOTHING_TO_SHOW.contains(name))
          .sorted()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachSaysWhereToStart() throws IOException {
    assertEquals(
        List.of(),
        packagesWhoseText(text -> !text.contains("Start at") && !text.contains("Start with")));
  }

  @Test
  void eachShowsAnExample() throws IOException {
    assertEquals(
        List.of(),
        packagesWhoseText(text -> !text.contains("<pre>{@code") && !text.contains("{@snippet")));
  }
}
