package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.kernel.CallWish;
import entrylab.kernel.KernelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What kernels may be called, which is settled before the first is booted. */
class KernelNamesTest {
  /** Where the boot protocol has "HdrS". */
  private static final int MAGIC_AT = 0x202;

  @TempDir private Path folder;

  /** The head of a bzImage in a folder of this name. */
  private String image(String name) throws IOException {
    byte[] head = Arrays.copyOf(new byte[MAGIC_AT], MAGIC_AT + 4);
    System.arraycopy("HdrS".getBytes(StandardCharsets.US_ASCII), 0, head, MAGIC_AT, 4);
    Path file = folder.resolve(name).resolve("bzImage");
    Files.createDirectories(file.getParent());
    return Files.write(file, head).toString();
  }

  private void check(String... words) {
    new KernelRecorder(
            new KernelImages(folder.resolve("packages")),
            KernelSetup.DEFAULT,
            CallWish.parse("getppid"),
            1)
        .checkNames(List.of(words));
  }

  private String refused(String... words) {
    return assertThrows(KernelException.class, () -> check(words)).getMessage();
  }

  @Test
  void anImageIsCalledAfterItsFolderUnlessItIsGivenAName() throws IOException {
    assertEquals(
        "two kernels are called 'before': NAME=IMAGE renames one",
        refused(image("before"), "before=" + image("after")));
  }

  @Test
  void twoOfDifferentNamesAreTaken() throws IOException {
    String before = image("before");
    String after = image("after");
    assertDoesNotThrow(() -> check(before, after));
    assertDoesNotThrow(() -> check("old=" + before, "new=" + before));
  }

  @Test
  void theNameOfADesignIsRefused() throws IOException {
    String image = image("switch");
    assertEquals(
        "a design is called 'switch': NAME=" + image + " gives the kernel another name",
        refused(image));
    assertEquals(
        "a design is called 'fred': NAME=" + image + " gives the kernel another name",
        refused("fred=" + image));
    assertDoesNotThrow(() -> check("switch-off=" + image));
  }
}
