package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DesignTest {
  private static final Design SHIPPED = Designs.get("merged-v4.6");

  @TempDir private Path folder;

  @Test
  void aPatchedDesignHasANameOfItsOwn() {
    Design patched = SHIPPED.patch("popq\t%rax", "addq\t$8, %rsp");
    assertEquals("merged-v4.6-patched", patched.name());
    assertFalse(Designs.isShipped(patched));
  }

  @Test
  void aChangedCopyOfAShippedDesignGoesByItsFileName() throws IOException {
    Path copy = Files.writeString(folder.resolve("mine.S"), SHIPPED.source() + "\n");
    assertEquals("mine", Designs.fromFile(copy).name());
  }

  @Test
  void anUnchangedCopyIsTheShippedDesign() throws IOException {
    Design copy = Designs.fromFile(Files.writeString(folder.resolve("x.S"), SHIPPED.source()));
    assertEquals("merged-v4.6", copy.name());
    assertTrue(Designs.isShipped(copy));
  }

  @Test
  void theMarkThatSomeEditorsBeginATextWithIsNoPartOfIt() throws IOException {
    Path file = Files.writeString(folder.resolve("x.S"), "\ufeff" + SHIPPED.source());
    assertEquals(SHIPPED.source(), Designs.fromFile(file).source());
  }

  @Test
  void aDesignThatIsNoCopyGoesByItsHeader() throws IOException {
    Path file = folder.resolve("x.S");
    Files.writeString(file, SHIPPED.source().replace("merged-v4.6\n", "mine-too\n"));
    assertEquals("mine-too", Designs.fromFile(file).name());
  }

  private static String refusal(Executable attempt) {
    return assertThrows(IllegalArgumentException.class, attempt).getMessage();
  }

  @Test
  void aPatchOfTextThatIsNotThereSaysSo() {
    assertEquals(
        "merged-v4.6, with its includes in place: no such text to replace: popq %nil",
        refusal(() -> SHIPPED.patch("popq %nil", "nop")));
    assertEquals(
        "merged-v4.6: the text to replace is empty", refusal(() -> SHIPPED.patch("\n", "nop")));
  }

  @Test
  void aPatchWithBlanksWhereTheTextHasATabIsToldTheLine() {
    Design mine = Design.of("mine", "\tnop\n\tpopq\t%rax\n");
    assertEquals(
        "mine: no such text to replace: popq %rax (with other blanks or tabs it is in line 2)",
        refusal(() -> mine.patch("popq %rax", "nop")));
  }

  @Test
  void aPatchOfTextThatIsThereMoreThanOnceIsToldTheLines() {
    Design mine = Design.of("mine", "\tnop\n\tret\n\tnop\n");
    assertEquals(
        "mine: the text to replace is in lines 1, 3: take more of the lines around the one that"
            + " is meant: nop",
        refusal(() -> mine.patch("nop", "ret")));
  }

  @Test
  void aFileThatCannotBeASourceIsRefusedWithItsName() throws Exception {
    Path pipe = folder.resolve("pipe.S");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals(
        pipe + ": cannot be read: not a plain file", refusal(() -> Designs.fromFile(pipe)));
    assertEquals(
        folder + ": cannot be read: not a plain file", refusal(() -> Designs.fromFile(folder)));
    assertEquals(
        "/dev/zero: cannot be read: not a plain file",
        refusal(() -> Designs.fromFile("/dev/zero")));
    assertEquals(
        "nowhere.S: cannot be read: no such file", refusal(() -> Designs.fromFile("nowhere.S")));
    Path large = Files.write(folder.resolve("large.S"), new byte[(1 << 20) + 1]);
    assertEquals(
        large + ": larger than 1 MiB, not a design's source",
        refusal(() -> Designs.fromFile(large)));
    byte[] latin = "\tnop\n/* \u00e9 */\n".getBytes(StandardCharsets.ISO_8859_1);
    Path strange = Files.write(folder.resolve("strange.S"), latin);
    assertEquals(strange + ":2: not text in UTF-8", refusal(() -> Designs.fromFile(strange)));
  }
}
