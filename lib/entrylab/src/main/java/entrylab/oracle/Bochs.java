package entrylab.oracle;

import entrylab.files.SearchPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bochs, an interpreter with a code base of its own that follows the architecture on faults: the
 * opinion that counts. Its clock advances by one per instruction.
 */
public record Bochs() implements Emulator {
  private static final String PROGRAM = "bochs-bin";
  private static final Path PLUGINS = Path.of("/usr/lib/x86_64-linux-gnu/bochs/plugins");
  private static final String DISK = "disk";

  /** The smallest geometry: a cylinder of 16 heads and 63 sectors. */
  private static final int CYLINDER_BYTES = 16 * 63 * 512;

  private static final List<Path> BIOSES =
      List.of(
          Path.of("/usr/share/seabios/bios.bin"), Path.of("/usr/share/bochs/BIOS-bochs-latest"));
  private static final List<Path> VGA_BIOSES =
      List.of(
          Path.of("/usr/share/vgabios/vgabios.bin"),
          Path.of("/usr/share/seabios/vgabios-stdvga.bin"));

  /** Broadwell is the model that the lab's machine has. */
  private static final String SETTINGS =
      """
      config_interface: textconfig
      display_library: term
      romimage: file=%s
      vgaromimage: file=%s
      cpu: model=broadwell_ult, count=1, ips=1000000, reset_on_triple_fault=0
      clock: sync=none, time0=0
      memory: guest=64, host=64
      boot: disk
      ata0: enabled=1, ioaddr1=0x1f0, ioaddr2=0x3f0, irq=14
      ata0-master: type=disk, path=%s, mode=flat, cylinders=%d, heads=16, spt=63
      plugin_ctrl: unmapped=1, biosdev=0, speaker=0, extfpuirq=1, parallel=0, serial=0
      port_e9_hack: enabled=1
      log: log
      debugger_log: -
      panic: action=fatal
      error: action=ignore
      info: action=ignore
      debug: action=ignore
      """;

  @Override
  public String name() {
    return "Bochs";
  }

  @Override
  public Optional<String> missing() {
    Stream<Optional<String>> needed =
        Stream.of(
            SearchPath.find(PROGRAM).isPresent() ? Optional.empty() : Optional.of("bochs"),
            Files.exists(PLUGINS.resolve("libbx_term_gui.so"))
                ? Optional.empty()
                : Optional.of("bochs-term"),
            first(BIOSES).isPresent() ? Optional.empty() : Optional.of("seabios"),
            first(VGA_BIOSES).isPresent() ? Optional.empty() : Optional.of("vgabios"));
    List<String> packages = needed.flatMap(Optional::stream).toList();
    return packages.isEmpty()
        ? Optional.empty()
        : Optional.of("Bochs (packages " + String.join(", ", packages) + ")");
  }

  private static Optional<Path> first(List<Path> places) {
    return places.stream().filter(Files::exists).findFirst();
  }

  @Override
  public boolean countsInstructions() {
    return true;
  }

  @Override
  public boolean trapsSteppedSyscall() {
    return true;
  }

  @Override
  public ImageOutput run(byte[] file, Duration limit) {
    int cylinders = (file.length + CYLINDER_BYTES - 1) / CYLINDER_BYTES;
    String settings =
        String.format(
            Locale.ROOT,
            SETTINGS,
            first(BIOSES).orElseThrow(),
            first(VGA_BIOSES).orElseThrow(),
            DISK,
            cylinders);
    try (Launch launch = new Launch()) {
      launch.write(DISK, Arrays.copyOf(file, cylinders * CYLINDER_BYTES));
      launch.write("settings", settings.getBytes(StandardCharsets.UTF_8));
      // Debian's is the build with the debugger, which waits for a word before it starts.
      launch.write("commands", "c\n".getBytes(StandardCharsets.UTF_8));
      List<String> command = List.of(PROGRAM, "-q", "-f", "settings", "-rc", "commands");
      return launch.run(name(), command, Map.of("TERM", "xterm"), "stdout", limit);
    }
  }
}
