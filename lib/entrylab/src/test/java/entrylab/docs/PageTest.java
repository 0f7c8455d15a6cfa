package entrylab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page comes apart into written and made stretches, and goes together again. */
class PageTest {
  private static final String TEXT =
      """
      # Title

      <!-- made by: ./lab designs --format csv -->
      ```text
      a,b
      1,2
      ```

      Words between.
      <!-- made of: data/expected/x.txt -->
      ```text
      ```
      The end.
      """;

  @Test
  void blocksNameTheirSourceAndLineAndHoldTheirText() {
    assertEquals(
        List.of(
            new MadeBlock(
                3,
                new BlockSource.LabCommand(List.of("designs", "--format", "csv"), Optional.empty()),
                "a,b\n1,2\n"),
            new MadeBlock(10, new BlockSource.KeptText("data/expected/x.txt"), "")),
        Page.parse("p.md", TEXT).blocks());
  }

  @Test
  void aCommandMayNameTheProgramThatItsOutputDependsOn() {
    String comment = "<!-- made by: ./lab accuracy (with llvm-mca 19.1.7) -->\n```text\n```\n";
    assertEquals(
        new BlockSource.LabCommand(List.of("accuracy"), Optional.of("llvm-mca 19.1.7")),
        Page.parse("p.md", comment).blocks().getFirst().source());
  }

  @Test
  void aPageWhoseSourcesSayTheSameStaysAsItIs() {
    assertEquals(TEXT, Page.parse("p.md", TEXT).remade(MadeBlock::body));
  }

  @Test
  void onlyTheTextOfABlockChanges() {
    String now = Page.parse("p.md", TEXT).remade(block -> block.line() == 3 ? "a,b\n1,3" : "new");
    assertEquals(
        TEXT.replace("1,2", "1,3").replace("x.txt -->\n```text\n", "x.txt -->\n```text\nnew\n"),
        now);
  }

  @Test
  void aCommentWithoutAFenceIsRefusedWithItsLine() {
    assertRefused("one\n<!-- made by: ./lab designs -->\nno fence\n", "p.md:2: no ```text below");
  }

  @Test
  void aFenceWithoutAnEndIsRefusedWithItsLine() {
    assertRefused("<!-- made by: ./lab designs -->\n```text\nx\n", "p.md:2: this fence does not");
  }

  private static void assertRefused(String text, String beginning) {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Page.parse("p.md", text));
    assertEquals(beginning, refusal.getMessage().substring(0, beginning.length()));
  }
}
