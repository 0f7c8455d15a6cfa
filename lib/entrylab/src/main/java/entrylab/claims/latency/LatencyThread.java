package entrylab.claims.latency;

import entrylab.claims.experiment.MailThread;
import java.net.URI;
import java.util.List;

/** June 2026: a bisected regression of the syscall path, and what might be behind it. */
public final class LatencyThread {
  private static final String ARCHIVE = "https://lkml.iu.edu/hypermail/linux/kernel/";

  /**
   * In the order of the argument, the lab's own hypothesis last. Read of it are three mails, each
   * as far as the archive's first 2,000 characters go: neither the processor nor the figure of the
   * kernel that is compared with is in them.
   */
  public static final MailThread THREAD =
      new MailThread(
          "2026-latency",
          "8aeb879baf12: why syscalls of 7.1-rc7 take longer",
          List.of(
              URI.create(ARCHIVE + "2606.1/15595.html"),
              URI.create(ARCHIVE + "2606.2/00513.html"),
              URI.create(ARCHIVE + "2606.2/01598.html")),
          List.of("switch"),
          List.of(
              new MaskedNumber(),
              new CheapInsurance(),
              new NoJumpTables(),
              new NumberReadBack(),
              new AlignedEntry(),
              new BafflingSize(),
              new AlignmentAlone()));

  private LatencyThread() {}
}
