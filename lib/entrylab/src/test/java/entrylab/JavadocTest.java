package entrylab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A first sentence stands alone: popups show it without what stands above it in the source. */
class JavadocTest {
  private static final Path MODULES = Path.of("..");
  private static final Pattern LEANS_ON_THE_ONE_ABOVE =
      Pattern.compile("/\\*\\*[\\s*]*(The same\\b[^.\n]*)");

  @Test
  void noFirstSentenceLeansOnTheOneAboveIt() throws IOException {
    List<String> leaning = new ArrayList<>();
    List<String> looked = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MODULES)) {
      for (Path file : files.filter(JavadocTest::looksAt).toList()) {
        looked.add(MODULES.relativize(file).toString());
        leaning(read(file)).forEach(sentence -> leaning.add(file + ": " + sentence));
      }
    }
    assertEquals(List.of(), leaning);
    String known = "entrylab/src/main/java/entrylab/design/Design.java";
    assertTrue(looked.contains(known), "the library's sources lie elsewhere: " + looked);
  }

  @Test
  void aLeaningSentenceIsFoundOnOneLineAndOnTwo() {
    assertEquals(
        List.of("The same with x", "The same"),
        leaning("/** The same with x. */ int a; /**\n   * The same\n   * as above.\n   */"));
    assertEquals(List.of(), leaning("/** This one. The same again. */"));
  }

  /** Sources of every module, but for this one, which has examples of what is wrong. */
  private static boolean looksAt(Path file) {
    String name = file.toString();
    return name.contains("/src/") && name.endsWith(".java") && !name.endsWith("/JavadocTest.java");
  }

  private static List<String> leaning(String source) {
    Matcher matcher = LEANS_ON_THE_ONE_ABOVE.matcher(source);
    return matcher.results().map(found -> found.group(1)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
