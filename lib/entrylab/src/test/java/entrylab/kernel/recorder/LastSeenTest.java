package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line that is told of a guest that did not come to its end. */
class LastSeenTest {
  private static final String WARNING = "qemu-system-x86_64: warning: TCG has no invpcid\n";

  @TempDir Path folder;

  private String seen(String console, String emulator) throws IOException {
    Path said = Files.writeString(folder.resolve("console"), console, StandardCharsets.ISO_8859_1);
    return LastSeen.of(said, Files.writeString(folder.resolve("qemu"), emulator));
  }

  @Test
  void aPanicSaysMoreThanWhatIsPrintedBehindIt() throws IOException {
    assertEquals(
        "Kernel panic - not syncing: No working init found.",
        seen(
            "Run /none\r\nKernel panic - not syncing: No working init found.\r\n"
                + "Kernel Offset: disabled\r\n",
            WARNING));
  }

  @Test
  void withoutAPanicTheLastLineIsToldWithoutItsColours() throws IOException {
    assertEquals("Booting", seen("\u001bc\u001b[?7lSeaBIOS\n\u001b[2JBooting\u0007\n\n", WARNING));
  }

  @Test
  void aSilentGuestsEmulatorIsAskedButNotForWarnings() throws IOException {
    assertEquals("qemu: no such CPU", seen("", "qemu: no such CPU\n" + WARNING));
    assertEquals("nothing", seen("\n", WARNING));
  }

  @Test
  void whereNothingWasWrittenNothingWasSeen() throws IOException {
    assertEquals("nothing", LastSeen.of(folder.resolve("none"), folder.resolve("none")));
  }

  @Test
  void aPanicCountsOnceItsLineIsWhole() throws IOException {
    Path console = folder.resolve("console");
    assertFalse(LastSeen.panicked(console));
    Files.writeString(console, "Run /init\r\nKernel panic - not sync");
    assertFalse(LastSeen.panicked(console));
    Files.writeString(console, "Run /init\r\nKernel panic - not syncing: none\r\n");
    assertTrue(LastSeen.panicked(console));
  }

  /** As QEMU 7.2 says it of a key pressed in its terminal, and of kill. */
  @Test
  void anEmulatorThatSomebodyEndedSaysSo() throws IOException {
    Path qemu = Files.writeString(folder.resolve("qemu"), WARNING);
    assertFalse(LastSeen.signalled(qemu));
    Files.writeString(qemu, WARNING + "qemu-system-x86_64: terminating on signal 2\n");
    assertTrue(LastSeen.signalled(qemu));
    Files.writeString(qemu, "qemu-system-x86_64: terminating on signal 15 from pid 9 (bash)\n");
    assertTrue(LastSeen.signalled(qemu));
  }
}
