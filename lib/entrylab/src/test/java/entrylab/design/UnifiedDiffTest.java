package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A design changed by a unified diff against its file. */
class UnifiedDiffTest {
  private static final String TEXT = "one\ntwo\nthree\nfour\nfive\n";
  private static final String DIFF =
      """
      A mail's words before it.

      --- a/x.S
      +++ b/x.S
      @@ -1,3 +1,3 @@
       one
      -two
      +2
       three
      """;

  private static String applied(String diff, String text) {
    return new UnifiedDiff("my.patch", diff.lines().toList()).applied("x", text);
  }

  @Test
  void theChangedLinesTakeThePlaceOfTheOldOnes() {
    assertEquals("one\n2\nthree\nfour\nfive\n", applied(DIFF, TEXT));
  }

  @Test
  void linesThatHaveMovedSinceAreFound() {
    assertEquals("zero\none\n2\nthree\nfour\nfive\n", applied(DIFF, "zero\n" + TEXT));
  }

  @Test
  void whatDoesNotApplyIsToldInALine() {
    assertEquals(
        "my.patch does not apply to x: make it against the file as it is now",
        refused(DIFF, "something\nelse\n"));
  }

  @Test
  void whatIsNoDiffIsToldInALine() {
    assertEquals(
        "my.patch: not a unified diff: diff -u or git diff makes one", refused("words\n", TEXT));
  }

  @Test
  void aDiffOfTwoFilesIsRefused() {
    assertEquals(
        "my.patch: changes 2 files, where one of x alone is meant", refused(DIFF + DIFF, TEXT));
  }

  private static String refused(String diff, String text) {
    return assertThrows(IllegalArgumentException.class, () -> applied(diff, text)).getMessage();
  }

  @Test
  void theWordNamesDesignAndDiff(@TempDir Path folder) throws IOException {
    Design shipped = Designs.get("full-frame");
    List<String> lines = shipped.source().lines().toList();
    int last = lines.size();
    Path file = folder.resolve("mine.patch");
    Files.writeString(
        file,
        String.format(
            "--- a/full-frame.S\n+++ b/full-frame.S\n@@ -%d,1 +%d,2 @@\n %s\n+/* more */\n",
            last, last, lines.getLast()));
    Design patched = new DesignWords().read("full-frame+" + file);
    assertEquals("full-frame+mine", patched.name());
    assertEquals(shipped.source().stripTrailing() + "\n/* more */\n", patched.source());
  }
}
