package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.design.Design;
import entrylab.design.Designs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That a sweep takes as many designs as somebody has, in the memory that ./lab gives it. */
class ManyDesignsTest {
  private static final int DESIGNS = 64;

  /** Sweeps copies of a design, which take a machine of 16 MiB each like any others. */
  static final class Probe {
    private Probe() {}

    public static void main(String[] arguments) {
      Design[] copies =
          IntStream.range(0, DESIGNS)
              .mapToObj(i -> Designs.get("merged-v4.6").named("copy " + i))
              .toArray(Design[]::new);
      SweepResult result = Sweep.of(copies).workload("mix:read=1").syscalls(10).run();
      System.out.println(result.designs().size());
    }
  }

  @Test
  void sixtyFourDesignsAreSweptWithTheDefaultHeap() throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dunicorn.python=" + System.getProperty("unicorn.python"),
                "-cp",
                System.getProperty("java.class.path"),
                Probe.class.getName())
            .redirectErrorStream(true)
            .start();
    String answer =
        new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals(0, java.waitFor(), answer);
    assertEquals("" + DESIGNS, answer.lines().toList().getLast(), answer);
  }
}
