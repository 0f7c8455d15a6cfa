package unicorn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** That engines nobody closes do not fill the machine, though they hardly show on the heap. */
class ForgottenEnginesTest {
  private static final int ENGINES = 1_500;

  /** An engine that has run takes at least so much; see {@link #ENGINES}: 3 GB if all stayed. */
  private static final long ENGINE_BYTES = 2 << 20;

  /** Opens and forgets, and prints how large the process was at most. */
  static final class Probe {
    private Probe() {}

    public static void main(String[] arguments) throws IOException {
      for (int i = 0; i < ENGINES; i++) {
        Guest.run(Guest.x86("48ffc0"), "48ffc0");
      }
      String most =
          Files.readAllLines(Path.of("/proc/self/status")).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .findFirst()
              .orElseThrow();
      System.out.println(most.replaceAll("\\D", ""));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void forgottenEnginesAreClosedBeforeTheyAreMany() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dunicorn.library=" + Library.get().path(),
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String answer = new String(java.getInputStream().readAllBytes()).strip();
    assertEquals(0, java.waitFor(), answer);
    long bytes = Long.parseLong(answer) << 10;
    assertTrue(bytes < ENGINES * ENGINE_BYTES / 3, () -> bytes + " bytes resident at most");
  }
}
