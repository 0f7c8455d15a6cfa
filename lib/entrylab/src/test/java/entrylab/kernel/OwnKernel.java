package entrylab.kernel;

import entrylab.kernel.recorder.Boot;
import entrylab.kernel.recorder.BootPlan;
import entrylab.kernel.recorder.GuestFiles;
import entrylab.kernel.recorder.GuestLog;
import entrylab.kernel.recorder.KernelSetup;
import entrylab.kernel.recorder.QemuVersion;
import entrylab.kernel.recorder.RecordingTool;
import entrylab.kernel.recorder.SnapshotTaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Links and boots kernels of ours. */
final class OwnKernel {
  private static final String SHARED = "long-mode.inc";

  private OwnKernel() {}

  /** Links one of a source of the tests, with a symbol set. */
  static Path link(Path work, String source, String symbol) throws IOException {
    for (String name : new String[] {source, SHARED}) {
      try (InputStream in = OwnKernel.class.getResourceAsStream(name)) {
        Files.copy(in, work.resolve(name));
      }
    }
    Path kernel = work.resolve("own");
    RecordingTool.GCC.run(
        work,
        "-nostdlib",
        "-static",
        "-no-pie",
        "-Wl,--oformat=binary,-Ttext=0x100000,--build-id=none",
        "-Wa,--defsym," + symbol,
        "-o",
        kernel.toString(),
        source);
    return kernel;
  }

  /** Boots it; it looks for no file system. */
  static void boot(
      Path work, Path kernel, GuestLog log, long limit, Optional<SnapshotTaker> taker) {
    var plan =
        new BootPlan(
            "own",
            kernel,
            kernel,
            GuestFiles.plugin(work, QemuVersion.installed(work)),
            KernelSetup.DEFAULT,
            limit);
    Boot.run(plan, work, log, taker);
  }
}
