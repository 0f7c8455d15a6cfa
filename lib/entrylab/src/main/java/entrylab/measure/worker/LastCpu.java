package entrylab.measure.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last CPU that this process may run on: interrupts rather go to the first. */
public final class LastCpu {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String ALLOWED = "Cpus_allowed_list:";
  private static final int LARGEST = 63;

  private LastCpu() {}

  public static int number() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(ALLOWED))
          .map(line -> line.replaceAll(".*[^0-9]", ""))
          .mapToInt(Integer::parseInt)
          .filter(cpu -> cpu <= LARGEST)
          .findFirst()
          .orElse(Worker.ANY_CPU);
    } catch (IOException e) {
      return Worker.ANY_CPU;
    }
  }
}
