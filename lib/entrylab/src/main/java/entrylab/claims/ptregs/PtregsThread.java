package entrylab.claims.ptregs;

import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.MailThread;
import java.net.URI;
import java.util.List;

/** August 2015 to January 2016: what to do with the few syscalls that need a full pt_regs. */
public final class PtregsThread {
  private static final String ARCHIVE = "https://lkml.iu.edu/hypermail/linux/kernel/";

  /** In the order of the argument. The links are to its two ends, and to what was merged of it. */
  public static final MailThread THREAD =
      new MailThread(
          "2015-ptregs",
          "How the few 64-bit syscalls that need a full pt_regs leave the fast path",
          List.of(
              URI.create(ARCHIVE + "1508.3/00781.html"),
              URI.create(ARCHIVE + "1512.1/00239.html"),
              URI.create(
                  "https://git.kernel.org/torvalds/c/302f5b260c322696cbeb962a263a4d2d99864aed")),
          List.of(
              "v4.4-stubs",
              "full-frame",
              "duplicated-table",
              "trampoline-seed",
              "trampoline-extraregs",
              "trampoline-slowpath",
              "trampoline-slowpath-stale",
              "rsp-check",
              "rsp-check-asm-slow",
              "merged-302f5b26",
              "merged-46eabf06",
              "merged-1e423bff",
              "merged-v4.6",
              "switch"),
          Contrast.CPUS,
          List.of(
              "The first versions of both patches: designs stand for them that follow the mails' words"
                  + " and what was merged.",
              "The processor of the ten cycles that were guessed in August."),
          List.of(
              new PartialFrame(),
              new FastPathUnchanged(),
              new SlowPathInC(),
              new OneTable(),
              new NotSavedTwice(),
              new FastPathKept(),
              new GenuinePointers(),
              new OnlyWithTheFlag(),
              new BreaksTheSeries(),
              new OnlyCaller(),
              new SavedBeforeC(),
              new TellByRsp(),
              new SavesRodata(),
              new OverAPage(),
              new WastefulCopy(),
              new HeavySyscalls(),
              new TwoPhasesGone(),
              new BounceClobbers(),
              new FragileCopies(),
              new TenCycles(),
              new SimplerSlowPath()));

  private PtregsThread() {}
}
