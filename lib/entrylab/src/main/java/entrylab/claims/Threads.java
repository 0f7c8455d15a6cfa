package entrylab.claims;

import entrylab.claims.experiment.MailThread;
import entrylab.claims.latency.LatencyThread;
import entrylab.claims.ptregs.PtregsThread;
import entrylab.setting.Unknown;
import java.util.List;
import java.util.Locale;

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

  /**
   * Refuses numbers of another thread's claims, which no name of this one's is near to.
   *
   * @param way how the other thread is asked, a format that takes its name
   * @throws IllegalArgumentException if one of the numbers is another thread's
   */
  public static void refuseOthers(MailThread thread, String way, String... ids) {
    for (String id : ids) {
      ALL.stream()
          .filter(other -> !thread.has(id) && other.has(id))
          .findFirst()
          .ifPresent(other -> {
            throw new IllegalArgumentException(
                String.format(
                    Locale.ROOT,
                    "%s is a claim of %s, not of %s: " + way,
                    other.get(id).id(),
                    other.name(),
                    thread.name(),
                    other.name()));
          });
    }
  }
}
