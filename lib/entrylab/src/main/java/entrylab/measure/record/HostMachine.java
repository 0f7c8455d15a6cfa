package entrylab.measure.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of the machine; nothing that would name it.
 *
 * @param cpu the model as the system tells it, with family, model and stepping
 * @param mitigations what the kernel does about each vulnerability that it says it does something
 *     about
 * @param clock nominal, as the system tells it
 */
public record HostMachine(
    String cpu, String microcode, String kernel, String mitigations, String clock) {
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final Path VULNERABILITIES = Path.of("/sys/devices/system/cpu/vulnerabilities");
  private static final String UNKNOWN = "unknown";

  /** The machine at hand. */
  public static HostMachine here() {
    List<String> lines = lines(CPU_INFO);
    String cpu =
        String.format(
            Locale.ROOT,
            "%s, family %s model %s stepping %s",
            field(lines, "model name"),
            field(lines, "cpu family"),
            field(lines, "model"),
            field(lines, "stepping"));
    return new HostMachine(
        cpu,
        field(lines, "microcode"),
        System.getProperty("os.name") + " " + release(),
        measures(),
        field(lines, "cpu MHz") + " MHz");
  }

  /** The profile that models this processor, if there is one. */
  public Optional<String> profile() {
    boolean zen5 = cpu.startsWith("AMD") && cpu.contains("family 26 ");
    boolean zen4 = cpu.startsWith("AMD") && cpu.contains("family 25 model 1");
    boolean zen2 = cpu.startsWith("AMD") && cpu.contains("family 23 model 49");
    return zen5
        ? Optional.of("zen5")
        : zen4
            ? Optional.of("zen4")
            : zen2 ? Optional.of("zen2") : Optional.of(intel()).filter(n -> !n.isEmpty());
  }

  /** Family 6 models, Intel SDM volume 4, table 2-1. */
  private String intel() {
    if (!cpu.contains("Intel") || !cpu.contains("family 6 ")) {
      return "";
    }
    String model = cpu.replaceAll(".* model (\\d+) .*", "$1");
    return switch (model) {
      case "42", "45" -> "sandy-bridge";
      case "60", "63", "69", "70" -> "haswell";
      case "61", "71", "79", "86" -> "broadwell";
      case "78", "94", "85" -> "skylake";
      default -> "";
    };
  }

  /** The release without what distributors and hosts append. */
  private static String release() {
    return System.getProperty("os.version").replaceAll("^([0-9]+(\\.[0-9]+)*).*", "$1");
  }

  private static String field(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.split(":", 2)[0].strip().equals(name))
        .findFirst()
        .map(line -> line.split(":", 2)[1].strip())
        .orElse(UNKNOWN);
  }

  private static String measures() {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.list(VULNERABILITIES)) {
      for (Path file : files.sorted().toList()) {
        String text = String.join(" ", lines(file));
        if (text.startsWith("Mitigation")) {
          found.add(file.getFileName() + " (" + text.replace("Mitigation: ", "") + ")");
        }
      }
    } catch (IOException e) {
      return UNKNOWN;
    }
    return found.isEmpty() ? "none" : String.join(", ", found);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
