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
 * <pre>{@code
 * HostMachine here = HostMachine.here();
 * show(here.cpu() + ", " + here.mitigations());
 * show(here.profile()); // the profile that models it, if there is one
 * }</pre>
 *
 * @param cpu the model as the system tells it, with family, model and stepping
 * @param mitigations what the kernel does about each vulnerability that it says it does something
 *     about
 * @param clock nominal, as the system tells it
 * @param caches sizes by level, as the system tells them, and flags that tell cores apart behind
 *     them; empty where it does not
 */
public record HostMachine(
    String cpu, String microcode, String kernel, String mitigations, String clock, String caches) {
  private static final Path CACHES = Path.of("/sys/devices/system/cpu/cpu0/cache");
  private static final Path CPU_INFO = Path.of("/proc/cpuinfo");
  private static final Path VULNERABILITIES = Path.of("/sys/devices/system/cpu/vulnerabilities");
  private static final String UNKNOWN = "unknown";

  /** Flags that tell cores apart where a virtual machine names another model. */
  private static final List<String> TELLING =
      List.of("amx_fp16", "amx_tile", "avx512_fp16", "avx512f");

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
        field(lines, "cpu MHz") + " MHz",
        cacheSizes() + telling(List.of(field(lines, "flags").split(" "))));
  }

  /** Such as "; flags avx512f"; nothing if it has none of those that tell. */
  static String telling(List<String> flags) {
    List<String> found = TELLING.stream().filter(flags::contains).toList();
    return found.isEmpty() ? "" : "; flags " + String.join(", ", found);
  }

  /** The kind of core, and what models it or comes nearest. */
  public Optional<CoreName> core() {
    return CoreName.of(cpu, caches);
  }

  /**
   * The kind of core, where there is nothing to do without a profile that is at least near.
   *
   * @param otherwise what there is not without one
   * @throws IllegalArgumentException if there is none
   */
  public CoreName nearest(String otherwise) {
    return core()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no profile is near this processor (" + cpu + "): there is " + otherwise));
  }

  /** The profile that models this processor, if there is one. */
  public Optional<String> profile() {
    return core().filter(CoreName::exact).map(CoreName::profile);
  }

  /** Such as "L1I 32 KiB, L1D 32 KiB, L2 1024 KiB": of one core, those that are its own. */
  private static String cacheSizes() {
    List<String> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(CACHES)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        String level = String.join("", lines(folder.resolve("level")));
        String size = String.join("", lines(folder.resolve("size"))).replace("K", " KiB");
        String kind =
            switch (String.join("", lines(folder.resolve("type")))) {
              case "Instruction" -> "I";
              case "Data" -> "D";
              default -> "";
            };
        if (!level.isEmpty() && !size.isEmpty()) {
          found.add("L" + level + kind + " " + size);
        }
      }
    } catch (IOException e) {
      return "";
    }
    return String.join(", ", found);
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
