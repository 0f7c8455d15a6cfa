package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.CpuWords;
import entrylab.core.cpu.Cpus;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Design;
import entrylab.design.DesignWords;
import entrylab.image.ImageOptions;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.KernelRecordWords;
import entrylab.layout.KernelLayout;
import entrylab.placement.Boundaries;
import entrylab.placement.Placements;
import entrylab.setting.Choice;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.Settings;
import entrylab.setting.Several;
import entrylab.setting.WholeNumber;
import entrylab.setting.Words;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.call.WorkCostsWords;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.TracingSchedule;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that a sweep can be asked for, each a {@link Setting} declared once.
 *
 * <pre>{@code
 * show(Sweep.of("switch").with(SweepSettings.SEED, 7L).run());
 * }</pre>
 */
public final class SweepSettings {
  /** The designs that are compared, in the order asked for. */
  public static final Setting<List<Design>> DESIGNS =
      Setting.of(
              "designs",
              Several.orNone("design", new DesignWords()),
              List.<Design>of(),
              "Names, or .S files.")
          .alwaysStated();

  /** Recorded kernels that are swept beside the designs, in the order asked for. */
  public static final Setting<List<KernelRecord>> KERNELS =
      Setting.of(
              "kernels",
              Several.orNone("kernel", new KernelRecordWords()),
              List.<KernelRecord>of(),
              "Recorded kernels beside the designs: names of build/kernels, or .kernel files.")
          .unlessSaidInHelp("none");

  /** Words for workloads, as {@link entrylab.workload.catalogue.Workloads#parse} takes them. */
  public static final Setting<List<String>> WORKLOADS =
      Setting.of(
              "workload",
              Several.of("workload", new WorkloadWords()),
              List.of("getpid"),
              "Recordings, syscalls (that one, repeated), mixes (mix:read=0.9+clone=0.1), logs of"
                  + " your own (a path), chain:W, independent:W, or W|W side by side.")
          .alwaysStated();

  /** Shares of syscalls made by a traced task. */
  public static final Setting<List<TracedShare>> TRACED =
      Setting.of(
              "traced",
              Several.of("traced share", TracedShare.WORDS),
              List.of(new TracedShare(0)),
              "Shares of traced syscalls, 0 to 1.")
          .alwaysStated();

  /** What traced means. */
  public static final Setting<Tracing> TRACING =
      Setting.of(
              "tracing",
              new Choice<>(
                  "tracing",
                  List.of(Tracing.PTRACE, Tracing.SECCOMP, Tracing.AUDIT, Tracing.TRACEPOINT)),
              Tracing.PTRACE,
              "What traced means.")
          .alwaysStated();

  /** How many syscalls a point has. */
  public static final Setting<RunLength> SYSCALLS =
      Setting.of(
              "syscalls",
              new RunLengthWords(),
              RunLength.DEFAULT,
              "How many each point issues; sample:N: of a recording in pieces from all over.")
          .unlessSaidInHelp(
              Sweep.DEFAULT_SYSCALLS
                  + " counted, and timed until the mean is known to 0.5 % or a million are done");

  /** What everything random starts from. */
  public static final Setting<Long> SEED =
      Setting.of("seed", WholeNumber.any(), Sweep.DEFAULT_SEED, "Seed of everything random.")
          .alwaysStated();

  /** The CPUs to model cycles on; with none, a sweep counts and models nothing. */
  public static final Setting<List<Cpu>> CPUS =
      Setting.of(
              "cpu",
              Several.orNone("CPU", new CpuWords()).orAll(Cpus::real),
              List.<Cpu>of(),
              "Model cycles on these: names, or .cpu files; all: every real one.")
          .unlessSaidInHelp("count only");

  /** What the user program touches between two calls. */
  public static final Setting<List<Pollution>> POLLUTIONS =
      Setting.of(
              "pollution",
              Several.of("pollution", Pollution.WORDS),
              List.of(Pollution.NONE),
              "What the user program touches between two calls.")
          .onCpu()
          .alwaysStated();

  /** What a call is charged with. */
  public static final Setting<Cost> COST =
      Setting.of(
              "cost",
              new Choice<>("cost", List.of(Cost.values())),
              Cost.DISPATCH,
              "Cycles of the dispatch only, or with stated costs of handlers and tracing.")
          .onCpu()
          .alwaysStated();

  /** How deep in calls of its own the user program is when it makes a system call. */
  public static final Setting<CallDepth> CALL_DEPTH =
      Setting.of(
              "call-depth",
              WholeNumber.count(CallDepth.MOST)
                  .as(frames -> new CallDepth(Math.toIntExact(frames)), d -> (long) d.frames()),
              CallDepth.LOOP,
              "Frames of the user program that a call returns through, which a shifted return stack"
                  + " mispredicts.")
          .onCpu();

  /** What becomes of instruction forms that a CPU's table lacks. */
  public static final Setting<UnknownForm> UNKNOWN_FORMS =
      Setting.of(
              "unknown-forms",
              new Choice<>("word", List.of(UnknownForm.values())),
              UnknownForm.REFUSE,
              "Instruction forms that a CPU's table lacks: refused, or estimated by their shape,"
                  + " which every result that they touch then says.")
          .onCpu();

  /** How many tasks have a stack and {@code thread_info} of their own. */
  public static final Setting<Integer> STACKS =
      Setting.of(
          "stacks",
          WholeNumber.count(KernelLayout.MOST_STACKS / 2).narrow(),
          1,
          "How many tasks have a stack and thread_info of their own.");

  /** Which tasks are traced how and when, in place of shares. */
  public static final Setting<TracingSchedule> SCHEDULE =
      Setting.of(
              "schedule",
              new ScheduleWords(),
              TracingSchedule.OFF,
              "Trace these tasks (numbers from 0, or all) in these ways, from one call to another,"
                  + " in place of shares.")
          .unlessSaidInHelp("shares");

  /** What becomes of points where a design does not bring a call back. */
  public static final Setting<BrokenPoints> BROKEN =
      Setting.of(
          "broken",
          new Choice<>("word", List.of(BrokenPoints.values())),
          BrokenPoints.REFUSE,
          "Points where a design does not bring a call back, or that a CPU lacks a cost of, end the"
              + " sweep, or are left out.");

  /** What handlers and tracers cost and touch. */
  public static final Setting<WorkCosts> COSTS =
      Setting.lazily(
              "costs",
              new WorkCostsWords(),
              WorkCosts::shipped,
              "Other costs of handlers and tracers than data/costs states, for whole calls.")
          .unlessSaidInHelp("as stated")
          .onCpu();

  /** Over how many placements of text and tables calls are spread. */
  public static final Setting<Integer> PLACEMENTS =
      Setting.of(
          "placements",
          WholeNumber.count(Placements.MOST).narrow(),
          Placements.DEFAULT_COUNT,
          "Placements of text and tables that calls are spread over; more, up to "
              + Placements.MOST
              + ", where an interval is still too wide.");

  /** One placement alone, in place of many. */
  public static final Setting<OptionalInt> PLACEMENT =
      Setting.of(
              "placement",
              new PlacementWords(),
              OptionalInt.empty(),
              "Only this placement of the seed; 0 is as linked.")
          .unlessSaidInHelp("all of them");

  /** What text and tables begin at multiples of. */
  public static final Setting<Boundaries> BOUNDARIES =
      Setting.of(
          "boundaries",
          new BoundaryWords(),
          Boundaries.KERNEL,
          "Bytes that entry text, functions and tables begin at multiples of.");

  /** All of them, in the order in which a command is printed. */
  public static final SettingGroup ALL =
      SettingGroup.of(DESIGNS, KERNELS, WORKLOADS, TRACED, TRACING)
          .and(ImageOptions.SETTINGS)
          .and(
              SYSCALLS,
              SEED,
              CPUS,
              POLLUTIONS,
              COST,
              CALL_DEPTH,
              UNKNOWN_FORMS,
              STACKS,
              SCHEDULE,
              BROKEN,
              COSTS,
              PLACEMENTS,
              PLACEMENT,
              BOUNDARIES);

  private SweepSettings() {}

  /** The settings of one workload alone; of all if none has the name for its word. */
  static Settings workload(Settings settings, String name) {
    return only(settings, WORKLOADS, name::equals);
  }

  /** The settings of one design or kernel alone. */
  static Settings design(Settings settings, String name) {
    boolean kernel = settings.get(KERNELS).stream().anyMatch(record -> record.name().equals(name));
    return kernel
        ? only(settings, KERNELS, record -> record.name().equals(name)).with(DESIGNS, List.of())
        : only(settings, DESIGNS, design -> design.name().equals(name)).with(KERNELS, List.of());
  }

  /** The settings of all designs and kernels but these. */
  static Settings without(Settings settings, Collection<String> names) {
    return settings
        .with(
            DESIGNS,
            settings.get(DESIGNS).stream()
                .filter(design -> !names.contains(design.name()))
                .toList())
        .with(
            KERNELS,
            settings.get(KERNELS).stream()
                .filter(record -> !names.contains(record.name()))
                .toList());
  }

  /** The settings on one CPU alone; on all if none has the name. */
  static Settings cpu(Settings settings, String name) {
    return only(settings, CPUS, cpu -> cpu.name().equals(name));
  }

  /** The settings with one pollution alone; with all if none is of so many bytes. */
  static Settings pollution(Settings settings, int bytes) {
    return only(settings, POLLUTIONS, pollution -> pollution.bytes() == bytes);
  }

  private static <T> Settings only(
      Settings settings, Setting<List<T>> dimension, Predicate<T> wanted) {
    List<T> found = settings.get(dimension).stream().filter(wanted).toList();
    return found.isEmpty() ? settings : settings.with(dimension, found);
  }

  /** The placements that figures are over. */
  public static Placements placements(Settings settings) {
    OptionalInt alone = settings.get(PLACEMENT);
    Placements placements =
        alone.isPresent()
            ? Placements.only(alone.getAsInt())
            : Placements.spread(settings.get(PLACEMENTS));
    return placements.at(settings.get(BOUNDARIES));
  }

  /** The options of the command that does the same. */
  public static List<String> options(Settings settings) {
    return settings.options(!settings.get(CPUS).isEmpty());
  }

  /** Words that name workloads; what they mean depends on the syscall table. */
  private record WorkloadWords() implements Words<String> {
    @Override
    public String label() {
      return "W";
    }

    @Override
    public String read(String word) {
      return word;
    }

    @Override
    public String write(String word) {
      return word;
    }
  }

  /** A placement's number, or all of them. */
  private record PlacementWords() implements Words<OptionalInt> {
    private static final String ALL_OF_THEM = "all";
    private static final Words<Integer> NUMBERS =
        new WholeNumber("K", 0, Integer.MAX_VALUE).narrow();

    @Override
    public String label() {
      return "K|" + ALL_OF_THEM;
    }

    @Override
    public OptionalInt read(String word) {
      return word.equals(ALL_OF_THEM) ? OptionalInt.empty() : OptionalInt.of(NUMBERS.read(word));
    }

    @Override
    public String write(OptionalInt value) {
      return value.isPresent() ? NUMBERS.write(value.getAsInt()) : ALL_OF_THEM;
    }

    @Override
    public OptionalInt checked(OptionalInt value) {
      value.ifPresent(NUMBERS::checked);
      return value;
    }
  }

  /** Three boundaries, such as 16,16,64. */
  private record BoundaryWords() implements Words<Boundaries> {
    private static final Pattern THREE = Pattern.compile("([0-9]{1,4}),([0-9]{1,4}),([0-9]{1,4})");

    @Override
    public String label() {
      return "ENTRY,FUNCTIONS,TABLES";
    }

    @Override
    public Boundaries read(String word) {
      Matcher three = THREE.matcher(word);
      if (!three.matches()) {
        throw new IllegalArgumentException(
            "'" + word + "' is not three numbers of bytes, such as " + write(Boundaries.KERNEL));
      }
      return new Boundaries(
          Integer.parseInt(three.group(1)),
          Integer.parseInt(three.group(2)),
          Integer.parseInt(three.group(3)));
    }

    @Override
    public String write(Boundaries value) {
      return value.entryPoints() + "," + value.functions() + "," + value.tables();
    }
  }
}
