package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.CpuWords;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.InstructionTable;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Design;
import entrylab.files.UniqueNames;
import entrylab.image.ImageOptions;
import entrylab.image.MarkedList;
import entrylab.image.MitigationList;
import entrylab.image.SyscallTable;
import entrylab.kernel.KernelRecord;
import entrylab.placement.Boundaries;
import entrylab.placement.Placements;
import entrylab.setting.Setting;
import entrylab.setting.Settings;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.EntryCode;
import entrylab.sweep.call.EntryCodeWords;
import entrylab.sweep.call.EntryInstructions;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.TaskKind;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.TracingSchedule;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Designs and recorded kernels by workloads by traced shares, and by CPUs and pollutions where
 * cycles are wanted: says what is to be swept, and runs it on all cores.
 *
 * <p>Immutable; each setter returns a changed copy. The same settings give the same results on any
 * machine, however many cores it has.
 *
 * <pre>{@code
 * SweepResult result =
 *     Sweep.of("v4.4-stubs", "merged-v4.6")
 *         .workload("git-status")
 *         .traced(0, 0.5, 1)
 *         .on("haswell")
 *         .run();
 * show(result);
 * }</pre>
 */
public final class Sweep {
  /** Syscalls per point unless said otherwise. */
  public static final long DEFAULT_SYSCALLS = 100_000;

  /** Seed unless said otherwise. */
  public static final long DEFAULT_SEED = 1;

  private final Settings settings;

  private Sweep(Settings settings) {
    this.settings = settings;
  }

  /**
   * A sweep of designs over getpid, untraced, counted only, with the defaults.
   *
   * @throws IllegalArgumentException if there is no design, or if two have the same name
   */
  public static Sweep of(List<Design> designs) {
    return of(SweepSettings.ALL.unsaid().with(SweepSettings.DESIGNS, designs));
  }

  /**
   * A sweep with these settings.
   *
   * @throws IllegalArgumentException if there is no design among them
   */
  public static Sweep of(Settings settings) {
    UniqueNames.each("entry code", codes(settings), EntryCode::name);
    if (codes(settings).isEmpty()) {
      throw new IllegalArgumentException("a sweep needs at least one design or kernel");
    }
    return new Sweep(settings);
  }

  /**
   * With a setting changed: {@code sweep.with(SweepSettings.SEED, 4L)}. Those that are used often
   * have a method of their own.
   *
   * @throws IllegalArgumentException if the value is out of range
   */
  public <T> Sweep with(Setting<T> setting, T value) {
    return of(settings.with(setting, value));
  }

  /** The value of a setting. */
  public <T> T get(Setting<T> setting) {
    return settings.get(setting);
  }

  /** A sweep of designs given one by one. */
  public static Sweep of(Design... designs) {
    return of(Arrays.asList(designs));
  }

  /**
   * A sweep of entry code by its words, as on the command line: a design's name, the path of an
   * assembly file, {@code merged-v4.6+my.patch}, or a kernel record's name.
   *
   * @throws IllegalArgumentException if there is none, if two have the same name, or if a word
   *     means nothing, telling which names are near
   */
  public static Sweep of(String... words) {
    EntryCodeWords code = new EntryCodeWords();
    List<Design> designs = new ArrayList<>();
    List<KernelRecord> kernels = new ArrayList<>();
    for (String word : words) {
      switch (code.read(word)) {
        case EntryCode.OfDesign one -> designs.add(one.design());
        case EntryCode.OfKernel one -> kernels.add(one.record());
      }
    }
    return of(
        SweepSettings.ALL
            .unsaid()
            .with(SweepSettings.DESIGNS, designs)
            .with(SweepSettings.KERNELS, kernels));
  }

  /**
   * A sweep of recorded kernels, given one by one.
   *
   * @throws IllegalArgumentException if there is none, or if two have the same name
   */
  public static Sweep of(KernelRecord... kernels) {
    return of(SweepSettings.ALL.unsaid().with(SweepSettings.KERNELS, Arrays.asList(kernels)));
  }

  /** With recorded kernels beside the designs. */
  public Sweep kernels(KernelRecord... kernels) {
    return with(SweepSettings.KERNELS, Arrays.asList(kernels));
  }

  /** Over these workloads, each a word that {@link Workloads#parse} takes. */
  public Sweep workloads(List<String> words) {
    return with(SweepSettings.WORKLOADS, words);
  }

  /** Over these workloads, given one by one. */
  public Sweep workload(String... words) {
    return workloads(Arrays.asList(words));
  }

  /** With these shares of syscalls made by a traced task. */
  public Sweep traced(List<TracedShare> wanted) {
    return with(SweepSettings.TRACED, wanted);
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
    return with(SweepSettings.TRACING, kind);
  }

  /** With or without the x32 block in the table. */
  public Sweep x32(boolean on) {
    return with(ImageOptions.X32, on);
  }

  /** With another version of the marked list. */
  public Sweep marked(MarkedList list) {
    return with(ImageOptions.MARKED, list);
  }

  /** With these against flaws of processors. */
  public Sweep mitigations(MitigationList list) {
    return with(ImageOptions.MITIGATIONS, list);
  }

  /** With a set of mitigations by its name, or with some, commas between them. */
  public Sweep mitigations(String words) {
    return mitigations(MitigationList.named(words));
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
    return with(SweepSettings.SYSCALLS, wanted);
  }

  /**
   * With tasks that are traced as a schedule says, in place of shares; matters with workloads of
   * several tasks, or with tracing that is switched midway. The calls are the first ones of the
   * workload, in its order.
   */
  public Sweep schedule(TracingSchedule wanted) {
    return with(SweepSettings.SCHEDULE, wanted);
  }

  /**
   * With a stack and {@code thread_info} of its own for each of a workload's tasks, up to this
   * number, and a place of its own in the user program, to which its calls return; more tasks share
   * these by turns, as new tasks get the stacks of dead ones. 1 unless said otherwise. Matters on a
   * CPU only.
   *
   * @throws IllegalArgumentException if fewer than 1 or more than there is room for
   */
  public Sweep stacks(int most) {
    return with(SweepSettings.STACKS, most);
  }

  /** From a user program that is so deep in calls of its own. Matters on a CPU only. */
  public Sweep callDepth(CallDepth wanted) {
    return with(SweepSettings.CALL_DEPTH, wanted);
  }

  /**
   * The call depth in frames, the system call's wrapper included; 1 unless said otherwise.
   *
   * @throws IllegalArgumentException if not between 1 and {@link CallDepth#MOST}
   */
  public Sweep callDepth(int frames) {
    return callDepth(new CallDepth(frames));
  }

  /** With another seed. */
  public Sweep seed(long value) {
    return with(SweepSettings.SEED, value);
  }

  /**
   * With points left out, and named in the result, where a design does not bring a call back;
   * without this such a point ends the sweep.
   */
  public Sweep leavingOutBroken() {
    return with(SweepSettings.BROKEN, BrokenPoints.LEAVE_OUT);
  }

  /** With modelled cycles on each of these CPUs; with none, a sweep counts and models nothing. */
  public Sweep on(List<Cpu> wanted) {
    return with(SweepSettings.CPUS, wanted);
  }

  /** With modelled cycles on these CPUs, given one by one. */
  public Sweep on(Cpu... wanted) {
    return on(Arrays.asList(wanted));
  }

  /**
   * With modelled cycles on these CPUs, by their words: {@code on("haswell", "mine.cpu")}.
   *
   * @throws IllegalArgumentException if one means nothing, telling which names are near
   */
  public Sweep on(String... words) {
    CpuWords cpus = new CpuWords();
    return on(Arrays.stream(words).map(cpus::read).toList());
  }

  /** With a user program of each of these footprints between two calls; matters on a CPU only. */
  public Sweep pollution(List<Pollution> wanted) {
    return with(SweepSettings.POLLUTIONS, wanted);
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
    return with(SweepSettings.COST, setting);
  }

  /**
   * With instruction forms that a CPU's table lacks refused, as they are unless said otherwise, or
   * estimated by their shape; results that an estimate touches say so. Matters on a CPU only.
   */
  public Sweep unknownForms(UnknownForm wanted) {
    return with(SweepSettings.UNKNOWN_FORMS, wanted);
  }

  /**
   * With other costs of handlers and tracers than the shipped ones; matters for whole calls only.
   */
  public Sweep costs(WorkCosts other) {
    return with(SweepSettings.COSTS, other);
  }

  /**
   * With calls spread over this number of placements of the design's text and tables, the first
   * draws of the seed; 16 unless said otherwise. What designs have in common is at the same place
   * in all of them.
   *
   * @throws IllegalArgumentException if not between 1 and {@link Placements#MOST}
   */
  public Sweep placements(long count) {
    int narrowed = Math.clamp(count, Integer.MIN_VALUE, Integer.MAX_VALUE);
    return with(SweepSettings.PLACEMENTS, narrowed)
        .with(SweepSettings.PLACEMENT, OptionalInt.empty());
  }

  /** With all calls at one placement; 0 is as linked. */
  public Sweep placement(int number) {
    return with(SweepSettings.PLACEMENTS, Placements.DEFAULT_COUNT)
        .with(SweepSettings.PLACEMENT, OptionalInt.of(number));
  }

  /** With text and tables at multiples of other numbers of bytes. */
  public Sweep boundaries(Boundaries wanted) {
    return with(SweepSettings.BOUNDARIES, wanted);
  }

  /**
   * The names of the costs that its calls are charged with, each once; none where only the dispatch
   * is charged.
   */
  public List<String> charged() {
    if (get(SweepSettings.COST) == Cost.DISPATCH) {
      return List.of();
    }
    SyscallTable table = options().table();
    int[] flagWords =
        plans().stream()
            .flatMap(plan -> plan.kinds(1).stream())
            .mapToInt(TaskKind::flags)
            .distinct()
            .toArray();
    return get(SweepSettings.WORKLOADS).stream()
        .map(word -> Workloads.parse(word, table))
        .flatMapToInt(workload -> Arrays.stream(workload.frequencies(table).slots()))
        .boxed()
        .flatMap(
            number -> Arrays.stream(flagWords).mapToObj(flags -> new CallKind(number, flags, 0)))
        .flatMap(kind -> get(SweepSettings.COSTS).names(kind, table))
        .distinct()
        .toList();
  }

  /**
   * The values of a CPU's profile that are the time of instructions which none of its entry code
   * has: whatever they are, every result is the same.
   */
  public Set<Parameter> idle(Cpu cpu) {
    InstructionTable table = InstructionTable.of(cpu);
    return table.idle(
        codes().stream().flatMap(code -> EntryInstructions.of(code, options()).stream()).toList());
  }

  /** All its settings. */
  public Settings settings() {
    return settings;
  }

  /** What its designs are built for. */
  public ImageOptions options() {
    return new ImageOptions(settings);
  }

  /** What is swept: the designs, then the kernels, each in the order asked for. */
  List<EntryCode> codes() {
    return codes(settings);
  }

  private static List<EntryCode> codes(Settings settings) {
    return Stream.<EntryCode>concat(
            settings.get(SweepSettings.DESIGNS).stream().map(EntryCode.OfDesign::new),
            settings.get(SweepSettings.KERNELS).stream().map(EntryCode.OfKernel::new))
        .toList();
  }

  List<Cpu> cpus() {
    return get(SweepSettings.CPUS);
  }

  Placements placements() {
    return SweepSettings.placements(settings);
  }

  long seed() {
    return get(SweepSettings.SEED);
  }

  /** How many points the sweep has. */
  public int points() {
    int modelled = cpus().isEmpty() ? 1 : cpus().size() * get(SweepSettings.POLLUTIONS).size();
    return codes().size() * get(SweepSettings.WORKLOADS).size() * plans().size() * modelled;
  }

  private boolean scheduled() {
    return !get(SweepSettings.SCHEDULE).equals(TracingSchedule.OFF);
  }

  List<TracingPlan> plans() {
    if (scheduled()) {
      return List.of(new TracingPlan.BySchedule(get(SweepSettings.SCHEDULE)));
    }
    Tracing tracing = get(SweepSettings.TRACING);
    return get(SweepSettings.TRACED).stream()
        .<TracingPlan>map(share -> new TracingPlan.ByShare(tracing, share))
        .toList();
  }

  /** How long points are timed; the calls of a schedule are counted, so it needs a fixed number. */
  RunLength length() {
    RunLength said = get(SweepSettings.SYSCALLS);
    return scheduled() ? new RunLength.Fixed(drawn(said)) : said;
  }

  /** Syscalls drawn for what is counted. */
  long drawn() {
    return drawn(get(SweepSettings.SYSCALLS));
  }

  private static long drawn(RunLength length) {
    return length instanceof RunLength.UntilCertain ? DEFAULT_SYSCALLS : length.most();
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

  /** Of what it is, and that it has not run: what a cell shows that forgot {@link #run}. */
  @Override
  public String toString() {
    return "a sweep of "
        + codes().stream().map(EntryCode::name).collect(Collectors.joining(", "))
        + " over "
        + String.join(", ", get(SweepSettings.WORKLOADS))
        + ", not run yet: call run()";
  }
}
