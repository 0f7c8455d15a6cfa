package entrylab.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Several workloads side by side on one CPU: each issues a turn of calls, then the next does.
 *
 * <p>Every part keeps its own tasks, and with them its own stacks and {@code thread_info}.
 *
 * <pre>{@code
 * var both = new Interleaved(List.of(Workloads.get("git-status"), Workloads.get("nginx")), 10);
 * show(both.description());
 * }</pre>
 */
public final class Interleaved implements Workload {
  /** Odd, and far from the seeds people type: the golden ratio of 2^64, as SplitMix steps. */
  private static final long SEED_STEP = 0x9E3779B97F4A7C15L;

  /** Calls of a turn unless the word says otherwise. */
  public static final int DEFAULT_TURN = 10;

  /** Between the words of workloads that run side by side. */
  public static final String SIDE_BY_SIDE = "|";

  /** Before the length of a turn. */
  public static final String TURN = "@";

  private final List<Workload> parts;
  private final int turn;

  /**
   * Puts workloads side by side.
   *
   * @param parts at least one; the same may appear several times and is then several programs
   * @param turn how many calls each issues before the next has its turn
   * @throws IllegalArgumentException if there is no part or the turn is not positive
   */
  public Interleaved(List<Workload> parts, int turn) {
    if (parts.isEmpty() || turn < 1) {
      throw new IllegalArgumentException(
          "interleaving needs a workload and a turn of at least one call, not "
              + parts.size()
              + " and "
              + turn);
    }
    this.parts = List.copyOf(parts);
    this.turn = turn;
  }

  @Override
  public String name() {
    String names = parts.stream().map(Workload::name).collect(Collectors.joining(SIDE_BY_SIDE));
    return turn == DEFAULT_TURN ? names : names + TURN + turn;
  }

  @Override
  public String description() {
    return parts.stream().map(Workload::name).collect(Collectors.joining(", "))
        + " in turns of "
        + turn
        + (turn == 1 ? " call" : " calls");
  }

  @Override
  public int tasks() {
    return parts.stream().mapToInt(Workload::tasks).sum();
  }

  /** Shares in the long run: every part issues as many calls as every other. */
  @Override
  public Map<CallName, Double> weights() {
    Map<CallName, Double> shares = new LinkedHashMap<>();
    for (Workload part : parts) {
      Map<CallName, Double> own = part.weights();
      double all = own.values().stream().mapToDouble(Double::doubleValue).sum() * parts.size();
      own.forEach((call, weight) -> shares.merge(call, weight / all, Double::sum));
    }
    return shares;
  }

  @Override
  public SyscallStream stream(NameResolver resolver, long seed) {
    return turns((part, ownSeed) -> part.stream(resolver, ownSeed), seed);
  }

  @Override
  public SyscallStream sampled(NameResolver resolver, long seed, int piece) {
    return turns((part, ownSeed) -> part.sampled(resolver, ownSeed, piece), seed);
  }

  private Turns turns(BiFunction<Workload, Long, SyscallStream> streamOf, long seed) {
    List<SyscallStream> streams = new ArrayList<>();
    List<Integer> firstTasks = new ArrayList<>();
    int tasks = 0;
    for (Workload part : parts) {
      streams.add(streamOf.apply(part, seed + streams.size() * SEED_STEP));
      firstTasks.add(tasks);
      tasks += part.tasks();
    }
    return new Turns(
        streams.toArray(SyscallStream[]::new),
        firstTasks.stream().mapToInt(Integer::intValue).toArray(),
        turn);
  }

  private static final class Turns implements SyscallStream {
    private final SyscallStream[] streams;
    private final int[] firstTasks;
    private final int turn;
    private int part;
    private int issued;

    Turns(SyscallStream[] streams, int[] firstTasks, int turn) {
      this.streams = streams;
      this.firstTasks = firstTasks;
      this.turn = turn;
    }

    @Override
    public int next() {
      if (issued == turn) {
        issued = 0;
        part = (part + 1) % streams.length;
      }
      issued++;
      return streams[part].next();
    }

    @Override
    public int task() {
      return firstTasks[part] + streams[part].task();
    }

    @Override
    public int gapMicros() {
      return streams[part].gapMicros();
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
