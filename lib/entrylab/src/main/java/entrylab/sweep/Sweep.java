package entrylab.sweep;

import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import entrylab.progress.Progress;
import entrylab.workload.Workload;
import entrylab.workload.Workloads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Designs by workloads by traced shares: says what is to be swept, and runs it on all cores.
 *
 * <p>Immutable; each setter returns a changed copy. The same settings give the same results on any
 * machine, however many cores it has.
 */
public final class Sweep {
  /** Syscalls per point unless said otherwise. */
  public static final long DEFAULT_SYSCALLS = 100_000;

  /** Seed unless said otherwise. */
  public static final long DEFAULT_SEED = 1;

  private final List<Design> designs;
  private final List<String> workloads;
  private final List<TracedShare> shares;
  private final Tracing tracing;
  private final ImageOptions options;
  private final long syscalls;
  private final long seed;
  private final boolean leaveOutBroken;

  private Sweep(
      List<Design> designs,
      List<String> workloads,
      List<TracedShare> shares,
      Tracing tracing,
      ImageOptions options,
      long syscalls,
      long seed,
      boolean leaveOutBroken) {
    this.designs = List.copyOf(designs);
    this.workloads = List.copyOf(workloads);
    this.shares = List.copyOf(shares);
    this.tracing = tracing;
    this.options = options;
    this.syscalls = syscalls;
    this.seed = seed;
    this.leaveOutBroken = leaveOutBroken;
  }

  /**
   * A sweep of designs over getpid, untraced, with the defaults.
   *
   * @throws IllegalArgumentException if there is no design
   */
  public static Sweep of(List<Design> designs) {
    if (designs.isEmpty()) {
      throw new IllegalArgumentException("a sweep needs at least one design");
    }
    return new Sweep(
        designs,
        List.of("getpid"),
        List.of(new TracedShare(0)),
        Tracing.PTRACE,
        ImageOptions.DEFAULT,
        DEFAULT_SYSCALLS,
        DEFAULT_SEED,
        false);
  }

  /** The same for designs given one by one. */
  public static Sweep of(Design... designs) {
    return of(Arrays.asList(designs));
  }

  /** Over these workloads, each a word that {@link Workloads#parse} takes. */
  public Sweep workloads(List<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sweep needs at least one workload");
    }
    return new Sweep(designs, words, shares, tracing, options, syscalls, seed, leaveOutBroken);
  }

  /** Over these workloads, given one by one. */
  public Sweep workload(String... words) {
    return workloads(Arrays.asList(words));
  }

  /** With these shares of syscalls made by a traced task. */
  public Sweep traced(List<TracedShare> wanted) {
    return new Sweep(designs, workloads, wanted, tracing, options, syscalls, seed, leaveOutBroken);
  }

  /**
   * With these shares, given one by one.
   *
   * @throws IllegalArgumentException if one is not between 0 and 1
   */
  public Sweep traced(double... wanted) {
    return traced(Arrays.stream(wanted).mapToObj(TracedShare::new).toList());
  }

  /** With another meaning of traced. */
  public Sweep tracing(Tracing kind) {
    return new Sweep(designs, workloads, shares, kind, options, syscalls, seed, leaveOutBroken);
  }

  /** With or without the x32 block in the table. */
  public Sweep x32(boolean on) {
    return options(new ImageOptions(on, options.marked()));
  }

  /** With another version of the marked list. */
  public Sweep marked(MarkedList list) {
    return options(new ImageOptions(options.x32(), list));
  }

  private Sweep options(ImageOptions changed) {
    return new Sweep(designs, workloads, shares, tracing, changed, syscalls, seed, leaveOutBroken);
  }

  /**
   * With this many syscalls per point.
   *
   * @throws IllegalArgumentException if not positive
   */
  public Sweep syscalls(long count) {
    if (count <= 0) {
      throw new IllegalArgumentException("syscalls " + count + ": not positive");
    }
    return new Sweep(designs, workloads, shares, tracing, options, count, seed, leaveOutBroken);
  }

  /** With another seed. */
  public Sweep seed(long value) {
    return new Sweep(designs, workloads, shares, tracing, options, syscalls, value, leaveOutBroken);
  }

  /**
   * With points left out, and named in the result, where a design does not bring a call back;
   * without this such a point ends the sweep.
   */
  public Sweep leavingOutBroken() {
    return new Sweep(designs, workloads, shares, tracing, options, syscalls, seed, true);
  }

  /** How many points the sweep has. */
  public int points() {
    return designs.size() * workloads.size() * shares.size();
  }

  /**
   * Runs it, with a progress line where there is a place for one.
   *
   * @throws IllegalArgumentException if a workload's word means nothing
   * @throws BrokenPathException if a design does not bring a call back
   * @throws CancellationException if the thread is interrupted; its flag stays set
   */
  public SweepResult run() {
    SyscallTable table = options.table();
    List<Workload> parsed = workloads.stream().map(w -> Workloads.parse(w, table)).toList();
    List<PathStore> stores = new ArrayList<>();
    try (ExecutorService pool = pool()) {
      designs.forEach(design -> stores.add(new PathStore(design.image(options))));
      try {
        return collect(submit(pool, parsed, table, stores));
      } finally {
        pool.shutdownNow();
      }
    } finally {
      stores.forEach(PathStore::close);
    }
  }

  private static ExecutorService pool() {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(),
        Thread.ofPlatform().daemon().name("sweep-", 0).factory());
  }

  private List<Future<SweepResult>> submit(
      ExecutorService pool, List<Workload> parsed, SyscallTable table, List<PathStore> stores) {
    List<Future<SweepResult>> futures = new ArrayList<>();
    for (Workload workload : parsed) {
      for (TracedShare share : shares) {
        futures.add(pool.submit(() -> points(workload, share, table, stores)));
      }
    }
    return futures;
  }

  private SweepResult points(
      Workload workload, TracedShare share, SyscallTable table, List<PathStore> stores) {
    Draw draw = Draw.of(workload, table, share, syscalls, seed);
    List<Result> results = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (int i = 0; i < designs.size(); i++) {
      Design design = designs.get(i);
      try {
        results.add(
            new Result(
                design.name(),
                workload.name(),
                share,
                tracing,
                options,
                syscalls,
                seed,
                counts(draw, stores.get(i)),
                design.image(options).ledger()));
      } catch (BrokenPathException e) {
        if (!leaveOutBroken) {
          throw e;
        }
        leftOut.add(new LeftOut(design.name(), workload.name(), share, e.getMessage()));
      }
    }
    return new SweepResult(results, leftOut);
  }

  private Counts counts(Draw draw, PathStore store) {
    Counts.Sum sum = new Counts.Sum();
    for (int number = 0; number < draw.slots(); number++) {
      add(sum, store, number, 0, draw.count(number, false));
      add(sum, store, number, tracing.flags(), draw.count(number, true));
    }
    return sum.mean();
  }

  private static void add(Counts.Sum sum, PathStore store, int number, int flags, long times) {
    if (times > 0) {
      sum.add(store.path(PathStore.Key.of(number, flags)).counts(), times);
    }
  }

  private SweepResult collect(List<Future<SweepResult>> futures) {
    List<Result> rows = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    try (Progress progress = Progress.of("sweep", points())) {
      for (Future<SweepResult> future : futures) {
        SweepResult part = future.get();
        rows.addAll(part.rows());
        leftOut.addAll(part.leftOut());
        progress.step(designs.size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the sweep was interrupted");
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
    return new SweepResult(rows, leftOut);
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
  }
}
