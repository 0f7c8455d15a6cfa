package entrylab.sweep;

import entrylab.core.cpu.Cpu;
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
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Designs by workloads by traced shares, and by CPUs and pollutions where cycles are wanted: says
 * what is to be swept, and runs it on all cores.
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
  private List<String> workloads = List.of("getpid");
  private List<TracedShare> shares = List.of(new TracedShare(0));
  private Tracing tracing = Tracing.PTRACE;
  private ImageOptions options = ImageOptions.DEFAULT;
  private long syscalls = DEFAULT_SYSCALLS;
  private long seed = DEFAULT_SEED;
  private boolean leaveOutBroken;
  private List<Cpu> cpus = List.of();
  private List<Pollution> pollutions = List.of(Pollution.NONE);
  private Cost cost = Cost.DISPATCH;

  private Sweep(List<Design> designs) {
    this.designs = List.copyOf(designs);
  }

  /** A copy with something changed; the only place where a sweep's fields are written. */
  private Sweep changed(Consumer<Sweep> change) {
    Sweep copy = new Sweep(designs);
    copy.workloads = workloads;
    copy.shares = shares;
    copy.tracing = tracing;
    copy.options = options;
    copy.syscalls = syscalls;
    copy.seed = seed;
    copy.leaveOutBroken = leaveOutBroken;
    copy.cpus = cpus;
    copy.pollutions = pollutions;
    copy.cost = cost;
    change.accept(copy);
    return copy;
  }

  /**
   * A sweep of designs over getpid, untraced, counted only, with the defaults.
   *
   * @throws IllegalArgumentException if there is no design
   */
  public static Sweep of(List<Design> designs) {
    return new Sweep(needed(designs, "design"));
  }

  private static <T> List<T> needed(List<T> some, String kind) {
    if (some.isEmpty()) {
      throw new IllegalArgumentException("a sweep needs at least one " + kind);
    }
    return List.copyOf(some);
  }

  /** The same for designs given one by one. */
  public static Sweep of(Design... designs) {
    return of(Arrays.asList(designs));
  }

  /** Over these workloads, each a word that {@link Workloads#parse} takes. */
  public Sweep workloads(List<String> words) {
    return changed(copy -> copy.workloads = needed(words, "workload"));
  }

  /** Over these workloads, given one by one. */
  public Sweep workload(String... words) {
    return workloads(Arrays.asList(words));
  }

  /** With these shares of syscalls made by a traced task. */
  public Sweep traced(List<TracedShare> wanted) {
    return changed(copy -> copy.shares = needed(wanted, "traced share"));
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
    return changed(copy -> copy.tracing = kind);
  }

  /** With or without the x32 block in the table. */
  public Sweep x32(boolean on) {
    return changed(copy -> copy.options = new ImageOptions(on, options.marked()));
  }

  /** With another version of the marked list. */
  public Sweep marked(MarkedList list) {
    return changed(copy -> copy.options = new ImageOptions(options.x32(), list));
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
    return changed(copy -> copy.syscalls = count);
  }

  /** With another seed. */
  public Sweep seed(long value) {
    return changed(copy -> copy.seed = value);
  }

  /**
   * With points left out, and named in the result, where a design does not bring a call back;
   * without this such a point ends the sweep.
   */
  public Sweep leavingOutBroken() {
    return changed(copy -> copy.leaveOutBroken = true);
  }

  /** With modelled cycles on each of these CPUs; with none, a sweep counts and models nothing. */
  public Sweep on(List<Cpu> wanted) {
    return changed(copy -> copy.cpus = List.copyOf(wanted));
  }

  /** With modelled cycles on these CPUs, given one by one. */
  public Sweep on(Cpu... wanted) {
    return on(Arrays.asList(wanted));
  }

  /** With a user program of each of these footprints between two calls; matters on a CPU only. */
  public Sweep pollution(List<Pollution> wanted) {
    return changed(copy -> copy.pollutions = needed(wanted, "pollution"));
  }

  /**
   * With these footprints in bytes, given one by one.
   *
   * @throws IllegalArgumentException if one is negative or beyond {@link Pollution#MAX_BYTES}
   */
  public Sweep pollution(int... bytes) {
    return pollution(Arrays.stream(bytes).mapToObj(Pollution::new).toList());
  }

  /** With calls charged like this; matters on a CPU only. */
  public Sweep cost(Cost setting) {
    if (setting == Cost.WHOLE) {
      throw new IllegalArgumentException("cost whole is not modelled yet: dispatch is");
    }
    return changed(copy -> copy.cost = setting);
  }

  /** How many points the sweep has. */
  public int points() {
    int modelled = cpus.isEmpty() ? 1 : cpus.size() * pollutions.size();
    return designs.size() * workloads.size() * shares.size() * modelled;
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

  private List<Future<Point>> submit(
      ExecutorService pool, List<Workload> parsed, SyscallTable table, List<PathStore> stores) {
    List<Future<Point>> futures = new ArrayList<>();
    for (Workload workload : parsed) {
      for (TracedShare share : shares) {
        var once = new DrawOnce(workload, table, share, syscalls, seed);
        for (int i = 0; i < designs.size(); i++) {
          Design design = designs.get(i);
          PathStore store = stores.get(i);
          for (Optional<CycleRun> run : runs(store)) {
            futures.add(pool.submit(() -> point(design, store, once, table, run)));
          }
        }
      }
    }
    return futures;
  }

  /** The modelled runs of a design at one workload and share; a single empty one without CPUs. */
  private List<Optional<CycleRun>> runs(PathStore store) {
    if (cpus.isEmpty()) {
      return List.of(Optional.empty());
    }
    return cpus.stream()
        .flatMap(cpu ->
            pollutions.stream()
                .map(pollution -> Optional.of(new CycleRun(store, tracing, cpu, pollution))))
        .toList();
  }

  private Point point(
      Design design, PathStore store, DrawOnce once, SyscallTable table, Optional<CycleRun> run) {
    String workload = once.workload().name();
    try {
      return new Point.Done(
          new Result(
              design.name(),
              workload,
              once.share(),
              tracing,
              options,
              syscalls,
              seed,
              counts(once.draw(), store),
              design.image(options).ledger(),
              run.map(r -> r.time(once.workload(), table, once.share(), once.draw(), seed))));
    } catch (BrokenPathException e) {
      if (!leaveOutBroken) {
        throw e;
      }
      return new Point.Missing(new LeftOut(design.name(), workload, once.share(), e.getMessage()));
    }
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

  private SweepResult collect(List<Future<Point>> futures) {
    List<Result> rows = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    try (Progress progress = Progress.of("sweep", points())) {
      for (Future<Point> future : futures) {
        switch (future.get()) {
          case Point.Done(Result row) -> rows.add(row);
          case Point.Missing(LeftOut missing) -> leftOut.add(missing);
        }
        progress.step(1);
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
