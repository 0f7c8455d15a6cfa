package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of a page is what its command says, or is told to be out of date. */
class DocsCommandTest extends CommandLineCase {
  private static final String STALE =
      "# A page\n\n<!-- made by: ./lab claims C4 --format text -->\n```text\nof old\n```\n";

  @TempDir Path folder;
  private Path page;

  @BeforeEach
  void writeAStalePage() throws IOException {
    page = Files.writeString(folder.resolve("page.md"), STALE);
  }

  @Test
  void checkingSaysWhichTableIsStaleAndChangesNothing() throws IOException {
    assertEquals(1, run("docs", "--check", page.toString()));
    assertTrue(out.toString().contains("page.md:3: ./lab claims C4 --format text"), out.toString());
    assertEquals(STALE, Files.readString(page));
  }

  @Test
  void makingPutsInWhatTheCommandPrintsAndIsUpToDateThen() throws IOException {
    assertEquals(0, run("docs", page.toString()));
    assertTrue(Files.readString(page).contains("```text\nC4  It can be done"));
    assertEquals(0, run("docs", "--check", page.toString()));
  }

  @Test
  void aTableOfAProgramThatIsNotHereStaysAsItIsAndFailsInCi() throws IOException {
    String unlikely = STALE.replace("--format text", "--format text (with nosuchprogram 9)");
    Files.writeString(page, unlikely);
    boolean ci = "true".equals(System.getenv("CI"));
    assertEquals(ci ? 2 : 0, run("docs", page.toString()));
    assertTrue(err.toString().contains("nosuchprogram 9 is not here"), err.toString());
    assertEquals(unlikely, Files.readString(page));
  }

  @Test
  void aCommandThatIsRefusedIsOneLine() throws IOException {
    Files.writeString(page, STALE.replace("C4", "C99"));
    assertEquals(2, run("docs", page.toString()));
    assertTrue(err.toString().contains("./lab claims C99 --format text ends with 2"));
    assertEquals(1, err.toString().lines().count(), err.toString());
  }
}
