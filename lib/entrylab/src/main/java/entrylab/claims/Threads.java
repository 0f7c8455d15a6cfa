package entrylab.claims;

import entrylab.claims.experiment.MailThread;
import entrylab.claims.latency.LatencyThread;
import entrylab.claims.ptregs.PtregsThread;
import entrylab.setting.Unknown;
import java.util.List;

/**
 * The registry of threads, the oldest first. A new one is a package and its line here.
 *
 * <pre>{@code
 * show(Threads.get("2026-latency").test("L3"));
 * }</pre>
 */
public final class Threads {
  private static final List<MailThread> ALL = List.of(PtregsThread.THREAD, LatencyThread.THREAD);

  private Threads() {}

  /** Every thread; the first is meant where none is named. */
  public static List<MailThread> all() {
    return ALL;
  }

  /**
   * The thread of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MailThread get(String name) {
    return ALL.stream()
        .filter(thread -> thread.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Unknown.name("thread", name, ALL.stream().map(MailThread::name).toList())));
  }
}
