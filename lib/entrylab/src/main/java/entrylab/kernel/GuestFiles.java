package entrylab.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compiles what a recording needs: the plugin of QEMU and the guest's programs. */
final class GuestFiles {
  private static final String ARCHIVE = "guest.cpio";
  private static final String PLUGIN = "recorder.so";

  private GuestFiles() {}

  /** Makes the plugin for a QEMU; returns its file. */
  static Path plugin(Path work, QemuVersion qemu) {
    RecordingTool.GCC.run(
        work,
        "-O2",
        "-shared",
        "-fPIC",
        "-fvisibility=hidden",
        "-DPLUGIN_API=" + qemu.pluginInterface(),
        "-o",
        PLUGIN,
        "recorder.c");
    return work.resolve(PLUGIN);
  }

  /**
   * Makes the guest's file system, with the plan of what to record; returns its archive.
   *
   * @param stop which of the calls is made at the gate, too; negative: none
   */
  static Path fileSystem(Path work, List<CallWish> wishes, int rounds, int stop) {
    Path root = work.resolve("root");
    try {
      Files.createDirectories(root);
      for (String folder : List.of("dev", "proc", "sys", "tmp")) {
        Files.createDirectories(root.resolve(folder));
      }
      RecordingTool.GCC.run(
          work,
          "-O2",
          "-static",
          "-no-pie",
          "-mno-red-zone",
          "-Wl,--section-start=.gate=0x" + Long.toHexString(SnapshotTaker.GATE),
          "-o",
          "root/init",
          "calls.c");
      RecordingTool.GCC.run(
          work,
          "-O2",
          "-static",
          "-nostdlib",
          "-no-pie",
          "-Wl,-Ttext-segment=0x600000",
          "-o",
          "root/nothing",
          "nothing.c");
      StringBuilder plan = new StringBuilder("rounds " + rounds + "\nstop " + stop + "\n");
      for (CallWish wish : wishes) {
        plan.append("unit ").append(wish.call()).append(' ').append(wish.way().word()).append('\n');
      }
      Files.writeString(root.resolve("plan"), plan);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // In one order and of one owner and time: the kernel unpacks it the same way each time.
    RecordingTool.CPIO.run(
        root,
        Optional.of("dev\nproc\nsys\ntmp\ninit\nnothing\nplan\n"),
        "-o",
        "-H",
        "newc",
        "--quiet",
        "--reproducible",
        "-R",
        "0:0",
        "-O",
        work.resolve(ARCHIVE).toString());
    return work.resolve(ARCHIVE);
  }
}
