package entrylab.reproduce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void anOldFileIsReplacedAndNothingElseIsLeftBehind() throws IOException {
    Path file = folder.resolve("result.txt");
    WholeFile.write(file, "old");
    WholeFile.write(file, "new");
    assertEquals("new", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void whereNothingCanBeWrittenOneLineSaysWhy() {
    assertRefused(folder, "it is a folder");
    assertRefused(folder.resolve("missing/result.txt"), "there is no such folder");
  }

  private static void assertRefused(Path file, String why) {
    for (Runnable attempt :
        List.<Runnable>of(() -> WholeFile.write(file, ""), () -> WholeFile.check(file))) {
      var refused = assertThrows(IllegalArgumentException.class, attempt::run);
      assertEquals(1, refused.getMessage().lines().count());
      assertTrue(refused.getMessage().endsWith(why), refused.getMessage());
    }
  }
}
