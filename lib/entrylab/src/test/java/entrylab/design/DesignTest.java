package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
  void aDesignThatIsNoCopyGoesByItsHeader() throws IOException {
    Path file = folder.resolve("x.S");
    Files.writeString(file, SHIPPED.source().replace("merged-v4.6\n", "mine-too\n"));
    assertEquals("mine-too", Designs.fromFile(file).name());
  }
}
