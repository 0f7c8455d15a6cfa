package entrylab.workload;

import entrylab.workload.catalogue.Workloads;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A workload that repeats a recording in its order.
 *
 * <p>Tasks alternate as they did in the log. On several CPUs, and with a tracer that stops them at
 * each call, they alternate more often than one CPU switches tasks; {@link Recording#taskByTask()}
 * is the other extreme.
 *
 * <pre>{@code
 * RecordedWorkload git = Workloads.get("git-status");
 * show(git.recording().size() + " calls of " + git.tasks() + " tasks");
 * }</pre>
 */
public final class RecordedWorkload implements Workload {
  private final String name;
  private final Recording recording;

  /**
   * Repeats a recording.
   *
   * @throws IllegalArgumentException if it holds no calls
   */
  public RecordedWorkload(String name, Recording recording) {
    if (recording.size() == 0) {
      throw new IllegalArgumentException("workload '" + name + "' holds no syscalls");
    }
    this.name = name;
    this.recording = recording;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String description() {
    String what = recording.header().getOrDefault("what", "recorded syscalls");
    String date = recording.header().get("date");
    return what
        + " ("
        + recording.size()
        + " calls, "
        + recording.tasks()
        + (recording.tasks() == 1 ? " task" : " tasks")
        + (date == null ? "" : ", " + date)
        + ")";
  }

  @Override
  public int tasks() {
    return recording.tasks();
  }

  /** What is repeated. */
  public Recording recording() {
    return recording;
  }

  /**
   * A mix of these calls as often, each drawn by itself: what is left when order is thrown away.
   */
  public Mix independent() {
    return Mix.ofCounts(
        Workloads.INDEPENDENT + name, name + ", order thrown away", recording.counts());
  }

  /** A random walk with the same shares that keeps which call follows which. */
  public ChainWorkload chain() {
    return new ChainWorkload(
        Workloads.CHAIN + name,
        name + ", order kept one call deep (Markov chain)",
        MarkovChain.fit(recording));
  }

  @Override
  public Map<CallName, Double> weights() {
    Map<CallName, Double> counts = new LinkedHashMap<>();
    recording.counts().forEach((call, count) -> counts.put(call, (double) count));
    return counts;
  }

  @Override
  public SyscallStream stream(NameResolver resolver, long seed) {
    return new Replay(recording, resolver, at -> at + 1 == recording.size() ? 0 : at + 1);
  }

  @Override
  public SyscallStream sampled(NameResolver resolver, long seed, int piece) {
    return new Replay(recording, resolver, new ShuffledPieces(recording.size(), piece, seed));
  }

  private static final class Replay implements SyscallStream {
    private final Recording recording;
    private final int[] slots;
    private final IntUnaryOperator order;
    private int at = -1;

    Replay(Recording recording, NameResolver resolver, IntUnaryOperator order) {
      this.recording = recording;
      this.order = order;
      List<CallName> names = recording.names();
      this.slots = names.stream().mapToInt(call -> resolver.resolve(call).slot()).toArray();
    }

    @Override
    public int next() {
      at = order.applyAsInt(at);
      return slots[recording.code(at)];
    }

    @Override
    public int task() {
      return recording.task(at);
    }

    @Override
    public int gapMicros() {
      return recording.gapMicros(at);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
