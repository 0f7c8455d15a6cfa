package entrylab.kernel;

import entrylab.kernel.recorder.GuestLog;
import entrylab.kernel.recorder.KernelRecorder;
import entrylab.kernel.recorder.SnapshotMaker;
import entrylab.kernel.recorder.SnapshotTaker;
import entrylab.kernel.recorder.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Boots the kernel of ours whose entry code can be broken, and takes its snapshot. */
public final class CheckedKernel {
  private static final long LIMIT = 100_000_000;
  private static final long GATE = 0x10_2000;

  /** The page of the entry code, the second of the image. */
  private static final long ENTRY = 0x10_1000;

  /** It lies in the second mebibyte. */
  private static final long MEMORY = 2 << 20;

  private CheckedKernel() {}

  /** The snapshot of the kernel with one of its instructions broken; 0: none. */
  public static KernelSnapshot snapshot(int broken) throws IOException {
    try (WorkFolder work = new WorkFolder()) {
      Path kernel = OwnKernel.link(work.path(), "checked.s", "BREAK=" + broken);
      var log = new GuestLog(CallWish.parse("getppid"), () -> {}, () -> {});
      var taker = new SnapshotTaker(work.path(), GATE, MEMORY);
      OwnKernel.boot(work.path(), kernel, log, LIMIT, Optional.of(taker));
      return SnapshotMaker.of("checked", Map.of(), log, taker.taken("checked"));
    }
  }

  /** The snapshot with the entry code of the kernel that has an instruction broken. */
  public static KernelSnapshot broken(KernelSnapshot whole, int broken) throws IOException {
    try (WorkFolder work = new WorkFolder()) {
      byte[] kernel =
          Files.readAllBytes(OwnKernel.link(work.path(), "checked.s", "BREAK=" + broken));
      Map<Long, byte[]> pages = copied(whole);
      pages.put(ENTRY, Arrays.copyOfRange(kernel, PhysicalMemory.PAGE, 2 * PhysicalMemory.PAGE));
      return new KernelSnapshot(whole.before(), whole.after(), pages, whole.record());
    }
  }

  private static Map<Long, byte[]> copied(KernelSnapshot snapshot) {
    Map<Long, byte[]> pages = new HashMap<>();
    snapshot.pages().forEach((page, bytes) -> pages.put(page, bytes.array().clone()));
    return pages;
  }

  /** What taking one needs and is missing; empty where everything is installed. */
  public static List<String> missing() {
    return KernelRecorder.missing();
  }
}
