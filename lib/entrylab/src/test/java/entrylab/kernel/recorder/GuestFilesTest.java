package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import entrylab.kernel.CallWish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The file system that a guest finds. */
class GuestFilesTest {
  /** What each file of an archive begins with, and where its time stands: cpio(5), "newc". */
  private static final String MAGIC = "070701";

  private static final int TIME_FROM = 46;
  private static final int TIME_TO = 54;

  /** A guest does other things where its archive is another: two boots have to be the same. */
  @Test
  void nothingInTheArchiveTellsWhenItWasMade() throws IOException {
    assumeTrue(KernelRecorder.missing().isEmpty());
    var times = new TreeSet<String>();
    int files = 0;
    try (WorkFolder work = new WorkFolder()) {
      var archive = GuestFiles.fileSystem(work.path(), CallWish.parse("getppid"), 1, -1);
      String text = new String(Files.readAllBytes(archive), StandardCharsets.ISO_8859_1);
      for (int at = text.indexOf(MAGIC); at >= 0; at = text.indexOf(MAGIC, at + 1)) {
        if (text.startsWith("0", at + MAGIC.length())) {
          times.add(text.substring(at + TIME_FROM, at + TIME_TO));
          files++;
        }
      }
    }
    assertTrue(files >= 7, files + " files"); // dev, proc, sys, tmp, init, nothing, plan
    assertEquals(List.of("00000000"), List.copyOf(times));
  }
}
