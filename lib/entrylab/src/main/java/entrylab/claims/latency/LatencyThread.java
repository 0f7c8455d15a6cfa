package entrylab.claims.latency;

import entrylab.claims.experiment.MailThread;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** June 2026: a bisected regression of the syscall path, and what might be behind it. */
public final class LatencyThread {
  private static final String ARCHIVE = "https://lkml.iu.edu/hypermail/linux/kernel/";

  /**
   * Of those that kernels of 2026 run on, two of either maker: one that fetches 16 bytes at a time
   * and one that fetches 32, which the thread asks about, and two of Zen. What FRED would do is
   * modelled on a fifth.
   */
  private static final List<String> CPUS = List.of("skylake", "golden-cove", "zen4", "zen5");

  /**
   * In the order of the argument, the lab's own hypothesis last. Read of it are three mails, each
   * as far as the archive's first 2,000 characters go: neither the processor nor the figure of the
   * kernel that is compared with is in them.
   */
  public static final MailThread THREAD = on(CPUS);

  private LatencyThread() {}

  /** The thread with its experiments modelled on some CPUs. */
  static MailThread on(List<String> cpus) {
    return new MailThread(
        "2026-latency",
        "8aeb879baf12: why syscalls of 7.1-rc7 take longer",
        List.of(
            URI.create(ARCHIVE + "2606.1/15595.html"),
            URI.create(ARCHIVE + "2606.2/00513.html"),
            URI.create(ARCHIVE + "2606.2/01598.html")),
        List.of("switch", "fred"),
        Stream.concat(cpus.stream(), Stream.of(FredSwitch.CPU)).toList(),
        List.of(
            "The processor that takes 478 cycles, give or take 6, with 7.1-rc7.",
            "What the kernel takes that it is compared with, and so the size of the effect.",
            "What commit 8aeb879baf12 changes.",
            "All of each mail but its first 2,000 characters, and every other mail of the thread."),
        List.of(
            new MaskedNumber(),
            new CheapInsurance(cpus),
            new NoJumpTables(cpus),
            new NumberReadBack(),
            new AlignedEntry(cpus),
            new BafflingSize(cpus),
            new AlignmentAlone(cpus)));
  }
}
