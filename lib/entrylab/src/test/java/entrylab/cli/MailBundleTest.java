package entrylab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.reproduce.Bundle;
import entrylab.sweep.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file that goes with a mail. */
class MailBundleTest {
  @TempDir private Path folder;

  @Test
  void itHoldsTheResultUnderItsOwnName() throws IOException {
    Path file = folder.resolve("mine.zip");
    MailBundle.check(file);
    MailBundle.pack(Sweep.of("switch").workload("getpid").syscalls(2).run(), file);
    Path into = Files.createDirectory(folder.resolve("unpacked"));
    assertEquals(into.resolve("mine.manifest.json"), Bundle.unpack(file, into));
    assertTrue(Files.exists(into.resolve("mine.csv")));
    assertTrue(Files.exists(into.resolve("mine.txt")));
    String refused =
        assertThrows(IllegalArgumentException.class, () -> MailBundle.check(file)).getMessage();
    assertTrue(refused.endsWith("is there already: give another name"), refused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine", ".zip", "mi ne.zip", "mine.tar"})
  void whatIsNoNameOfAZipIsRefusedBeforeTheWork(String name) {
    String refused =
        assertThrows(IllegalArgumentException.class, () -> MailBundle.check(folder.resolve(name)))
            .getMessage();
    assertEquals(1, refused.lines().count(), refused);
    assertTrue(refused.contains("cannot name a bundle"), refused);
  }
}
