package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.isa.UnknownForm;
import entrylab.design.Design;
import entrylab.design.UniqueNames;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import entrylab.workload.TracingSchedule;
import entrylab.workload.Workloads;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

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

  final List<Design> designs;
  List<String> workloads = List.of("getpid");
  List<TracedShare> shares = List.of(new TracedShare(0));
  Tracing tracing = Tracing.PTRACE;
  ImageOptions options = ImageOptions.DEFAULT;
  RunLength length = RunLength.DEFAULT;
  int stacks = 1;
  CallDepth depth = CallDepth.LOOP;
  Optional<TracingSchedule> schedule = Optional.empty();
  long seed = DEFAULT_SEED;
  boolean leaveOutBroken;
  List<Cpu> cpus = List.of();
  List<Pollution> pollutions = List.of(Pollution.NONE);
  Cost cost = Cost.DISPATCH;
  WorkCosts costs = WorkCosts.shipped();
  UnknownForm unknownForms = UnknownForm.REFUSE;

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
    copy.length = length;
    copy.stacks = stacks;
    copy.depth = depth;
    copy.schedule = schedule;
    copy.seed = seed;
    copy.leaveOutBroken = leaveOutBroken;
    copy.cpus = cpus;
    copy.pollutions = pollutions;
    copy.cost = cost;
    copy.costs = costs;
    copy.unknownForms = unknownForms;
    change.accept(copy);
    return copy;
  }

  /**
   * A sweep of designs over getpid, untraced, counted only, with the defaults.
   *
   * @throws IllegalArgumentException if there is no design, or if two have the same name
   */
  public static Sweep of(List<Design> designs) {
    return new Sweep(needed(designs, "design", Design::name));
  }

  /** One at least, and none twice: rows of a result are told apart by these names. */
  private static <T> List<T> needed(List<T> some, String kind, Function<? super T, ?> name) {
    if (some.isEmpty()) {
      throw new IllegalArgumentException("a sweep needs at least one " + kind);
    }
    return UniqueNames.each(kind, some, name);
  }

  /** The same for designs given one by one. */
  public static Sweep of(Design... designs) {
    return of(Arrays.asList(designs));
  }

  /** Over these workloads, each a word that {@link Workloads#parse} takes. */
  public Sweep workloads(List<String> words) {
    return changed(copy -> copy.workloads = needed(words, "workload", word -> word));
  }

  /** Over these workloads, given one by one. */
  public Sweep workload(String... words) {
    return workloads(Arrays.asList(words));
  }

  /** With these shares of syscalls made by a traced task. */
  public Sweep traced(List<TracedShare> wanted) {
    return changed(copy -> copy.shares = needed(wanted, "traced share", share -> share));
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
   * With this many syscalls per point, of a recording the first ones, in its order. Without this
   * {@value #DEFAULT_SYSCALLS} are counted, and on a CPU each point is timed as {@link
   * RunLength#DEFAULT} says.
   *
   * @throws IllegalArgumentException if not positive
   */
  public Sweep syscalls(long count) {
    return length(new RunLength.Fixed(count));
  }

  /** With points timed on CPUs for so long. */
  public Sweep length(RunLength wanted) {
    return changed(copy -> copy.length = wanted);
  }

  /**
   * With tasks that are traced as a schedule says, in place of shares; matters with workloads of
   * several tasks, or with tracing that is switched midway. The calls are the first ones of the
   * workload, in its order.
   */
  public Sweep schedule(TracingSchedule wanted) {
    return changed(copy -> {
      copy.schedule = Optional.of(wanted);
      copy.length =
          length instanceof RunLength.Fixed ? length : new RunLength.Fixed(DEFAULT_SYSCALLS);
    });
  }

  /**
   * With a stack and {@code thread_info} of its own for each of a workload's tasks, up to so many,
   * and a place of its own in the user program, to which its calls return; more tasks share these
   * by turns, as new tasks get the stacks of dead ones. 1 unless said otherwise. Matters on a CPU
   * only.
   *
   * @throws IllegalArgumentException if not between 1 and {@link PathTrace#MOST_STACKS}
   */
  public Sweep stacks(int most) {
    if (most < 1 || most > PathTrace.MOST_STACKS / 2) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "%d stacks: not between 1 and %d", most, PathTrace.MOST_STACKS / 2));
    }
    return changed(copy -> copy.stacks = most);
  }

  /** From a user program that is so deep in calls of its own. Matters on a CPU only. */
  public Sweep callDepth(CallDepth wanted) {
    return changed(copy -> copy.depth = wanted);
  }

  /**
   * The same, in frames, the system call's wrapper included; 1 unless said otherwise.
   *
   * @throws IllegalArgumentException if not between 1 and {@link CallDepth#MOST}
   */
  public Sweep callDepth(int frames) {
    return callDepth(new CallDepth(frames));
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
    return changed(copy -> copy.cpus = UniqueNames.each("CPU", wanted, Cpu::name));
  }

  /** With modelled cycles on these CPUs, given one by one. */
  public Sweep on(Cpu... wanted) {
    return on(Arrays.asList(wanted));
  }

  /** With a user program of each of these footprints between two calls; matters on a CPU only. */
  public Sweep pollution(List<Pollution> wanted) {
    return changed(copy -> copy.pollutions = needed(wanted, "pollution", Pollution::bytes));
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
    return changed(copy -> copy.cost = setting);
  }

  /**
   * With instruction forms that a CPU's table lacks refused, as they are unless said otherwise, or
   * estimated by their shape; results that an estimate touches say so. Matters on a CPU only.
   */
  public Sweep unknownForms(UnknownForm wanted) {
    return changed(copy -> copy.unknownForms = wanted);
  }

  /**
   * With other costs of handlers and tracers than the shipped ones; matters for whole calls only.
   */
  public Sweep costs(WorkCosts other) {
    return changed(copy -> copy.costs = other);
  }

  /**
   * The names of the costs that its calls are charged with, each once; none where only the dispatch
   * is charged.
   */
  public List<String> charged() {
    if (cost == Cost.DISPATCH) {
      return List.of();
    }
    SyscallTable table = options.table();
    int[] flagWords =
        plans().stream()
            .flatMap(plan -> plan.kinds(1).stream())
            .mapToInt(TracingPlan.TaskKind::flags)
            .distinct()
            .toArray();
    return workloads.stream()
        .map(word -> Workloads.parse(word, table))
        .flatMapToInt(workload -> Arrays.stream(workload.frequencies(table).slots()))
        .boxed()
        .flatMap(number ->
            Arrays.stream(flagWords).mapToObj(flags -> new CompiledPaths.Kind(number, flags, 0)))
        .flatMap(kind -> costs.names(kind, table))
        .distinct()
        .toList();
  }

  /** All its settings. */
  public SweepSettings settings() {
    return new SweepSettings(
        designs,
        workloads,
        shares,
        tracing,
        options,
        length,
        stacks,
        depth,
        schedule,
        seed,
        leaveOutBroken,
        cpus,
        pollutions,
        cost,
        costs,
        unknownForms);
  }

  /** How many points the sweep has. */
  public int points() {
    int modelled = cpus.isEmpty() ? 1 : cpus.size() * pollutions.size();
    return designs.size() * workloads.size() * plans().size() * modelled;
  }

  List<TracingPlan> plans() {
    return schedule
        .<List<TracingPlan>>map(s -> List.of(new TracingPlan.BySchedule(s)))
        .orElseGet(() ->
            shares.stream()
                .<TracingPlan>map(share -> new TracingPlan.ByShare(tracing, share))
                .toList());
  }

  /** Syscalls drawn for what is counted. */
  long drawn() {
    return length instanceof RunLength.Fixed fixed ? fixed.most() : DEFAULT_SYSCALLS;
  }

  /**
   * Runs it, with a progress line where there is a place for one.
   *
   * @throws IllegalArgumentException if a workload's word means nothing
   * @throws BrokenPathException if a design does not bring a call back
   * @throws CancellationException if the thread is interrupted; its flag stays set
   */
  public SweepResult run() {
    return new SweepRun(this).run();
  }
}
