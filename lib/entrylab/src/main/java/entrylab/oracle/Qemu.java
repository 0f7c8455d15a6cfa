package entrylab.oracle;

import entrylab.files.SearchPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * QEMU's own code generator on its smallest machine: fast, but of one family with the lab's
 * emulator, so its agreement says less.
 *
 * @param counting whether it advances its clock by one per instruction, which costs speed
 */
public record Qemu(boolean counting) implements Emulator {
  private static final String PROGRAM = "qemu-system-x86_64";

  /** The multiboot loader writes it; the file is loaded from there. */
  private static final String FILE = "image";

  private static final String PRINTED = "printed";

  @Override
  public String name() {
    return counting ? "QEMU, counting" : "QEMU";
  }

  @Override
  public Optional<String> missing() {
    return SearchPath.find(PROGRAM).isPresent()
        ? Optional.empty()
        : Optional.of(PROGRAM + " (package qemu-system-x86)");
  }

  @Override
  public boolean countsInstructions() {
    return counting;
  }

  @Override
  public boolean trapsSteppedSyscall() {
    return false;
  }

  @Override
  public ImageOutput run(byte[] file, Duration limit) {
    List<String> command = new ArrayList<>(List.of(PROGRAM, "-accel", "tcg", "-cpu", "max"));
    command.addAll(List.of("-M", "microvm", "-m", "64", "-nodefaults", "-no-user-config"));
    command.addAll(List.of("-display", "none", "-no-reboot", "-kernel", FILE));
    command.addAll(List.of("-debugcon", "file:" + PRINTED));
    command.addAll(List.of("-device", "isa-debug-exit,iobase=0xf4,iosize=4"));
    if (counting) {
      command.addAll(List.of("-icount", "shift=0,sleep=off"));
    }
    try (Launch launch = new Launch()) {
      launch.write(FILE, file);
      return launch.run(name(), command, Map.of(), PRINTED, limit);
    }
  }
}
