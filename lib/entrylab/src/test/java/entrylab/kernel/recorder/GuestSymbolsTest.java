package entrylab.kernel.recorder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a guest says of a kernel that does not tell where its functions lie. */
class GuestSymbolsTest {
  /** A program of the guest's own reading, run here: passes a file on, and says what it lacks. */
  private static final String PROGRAM =
      """
      #include <stdio.h>
      #include "symbols.h"
      static void print(const char *text) { fputs(text, stdout); }
      int main(int count, char **words)
      {
          const char *lack = pass_symbols(words[count - 1], print);
          puts(lack ? lack : "lacks nothing");
      }
      """;

  private static final String OFFSET = "0000000000000000 A fixed_percpu_data\n";

  private static String read(String... lines) throws IOException {
    assumeTrue(RecordingTool.GCC.missing().isEmpty());
    try (WorkFolder work = new WorkFolder()) {
      Path folder = work.path();
      Files.writeString(folder.resolve("read.c"), PROGRAM);
      RecordingTool.GCC.run(folder, "-o", "read", "read.c");
      if (lines.length > 0) {
        Files.writeString(folder.resolve("kallsyms"), String.join("", lines));
      }
      var process = new ProcessBuilder("./read", "kallsyms").directory(folder.toFile()).start();
      return new String(process.getInputStream().readAllBytes()).strip();
    }
  }

  @Test
  void aKernelWithoutAListIsToldWhichOptionMakesOne() throws IOException {
    assertEquals("/proc/kallsyms: build the kernel with CONFIG_KALLSYMS", read());
  }

  @Test
  void aListOfZerosIsToldWhatHidesTheAddresses() throws IOException {
    String hidden = "0000000000000000 T startup_64\n";
    assertEquals(
        OFFSET + hidden + "addresses in /proc/kallsyms: boot it without kernel.kptr_restrict=2",
        read(OFFSET, hidden));
  }

  @Test
  void aListWithAddressesIsPassedOnWholeThoughSomeAreOffsets() throws IOException {
    String address = "ffffffff81000000 T startup_64\n";
    // More than is read at once: 64 KiB hold 2,114 lines of 31 bytes.
    String many = address.repeat(3000);
    assertEquals(OFFSET + many + "lacks nothing", read(OFFSET, many));
  }
}
