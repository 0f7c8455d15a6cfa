package entrylab.cli.option;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.setting.Setting;
import entrylab.setting.SettingGroup;
import entrylab.setting.Settings;
import entrylab.sweep.BrokenPoints;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say what is swept, shared by the commands that sweep. */
public final class SweepOptions {
  /**
   * What {@code --all} times of each point. Further placements until a mean is known to half a
   * percent would double its time; the interval says what is known without.
   */
  private static final RunLength ALL_SYSCALLS = new RunLength.UntilCertain(0.005, 16_384);

  private final SettingGroup group;
  private final SettingOptions options;

  @Option(
      names = "--all",
      description =
          "Model every CPU, and time at most 16384 calls of a point, where not said otherwise.")
  private boolean all;

  /**
   * Options for sweeps.
   *
   * @param group settings of the sweep
   * @param others that the command has besides
   */
  public SweepOptions(SettingGroup group, Setting<?>... others) {
    this.group = group;
    options =
        new SettingOptions(group.and(others))
            .unlessSaid(
                SweepSettings.DESIGNS,
                List.of(),
                "all without --kernels, with points left out where one does not bring a call back")
            .unlessSaid(SweepSettings.WORKLOADS, Workloads.names(), "the recordings")
            .unlessSaid(
                SweepSettings.TRACED,
                Stream.of(0, 0.01, 0.1, 1).map(Number::doubleValue).map(TracedShare::new).toList());
  }

  /** Those that are settings. */
  public SettingOptions settings() {
    return options;
  }

  /**
   * Makes sure that not both were given: all placements, and one of them alone.
   *
   * @throws IllegalArgumentException naming them
   */
  public static void checkPlacement(SettingOptions options) {
    if (options.gives(SweepSettings.PLACEMENTS) && options.gives(SweepSettings.PLACEMENT)) {
      throw new IllegalArgumentException(
          SweepSettings.PLACEMENTS + " and " + SweepSettings.PLACEMENT + " exclude each other");
    }
  }

  /**
   * The sweep they ask for: of all designs, and without the points where one is broken, unless some
   * are named.
   *
   * @throws IllegalArgumentException naming the option that lacks another
   */
  public Sweep sweep() {
    Settings settings = options.settings();
    if (!options.gives(SweepSettings.DESIGNS) && !options.gives(SweepSettings.KERNELS)) {
      settings = settings.with(SweepSettings.DESIGNS, Designs.all());
      if (!options.gives(SweepSettings.BROKEN)) {
        settings = settings.with(SweepSettings.BROKEN, BrokenPoints.LEAVE_OUT);
      }
    }
    return sweep(settings);
  }

  /**
   * The sweep they ask for: of these designs unless some, or kernels, are named.
   *
   * @throws IllegalArgumentException naming the option that lacks another
   */
  public Sweep sweep(List<Design> unlessNamed) {
    Settings settings = options.settings();
    boolean named = options.gives(SweepSettings.DESIGNS) || options.gives(SweepSettings.KERNELS);
    return sweep(named ? settings : settings.with(SweepSettings.DESIGNS, unlessNamed));
  }

  private Sweep sweep(Settings of) {
    checkPlacement(options);
    Settings settings = of;
    if (all && !options.gives(SweepSettings.CPUS)) {
      List<Cpu> every = Cpus.names().stream().map(Cpus::get).toList();
      settings = settings.with(SweepSettings.CPUS, every);
    }
    if (all && !options.gives(SweepSettings.SYSCALLS)) {
      settings = settings.with(SweepSettings.SYSCALLS, ALL_SYSCALLS);
    }
    if (settings.get(SweepSettings.CPUS).isEmpty()) {
      options.given().stream()
          .filter(Setting::needsCpu)
          .findFirst()
          .ifPresent(option -> {
            throw new IllegalArgumentException(option + " needs a CPU to model: --cpu haswell");
          });
    }
    if (options.gives(SweepSettings.SCHEDULE)
        && (options.gives(SweepSettings.TRACED) || options.gives(SweepSettings.TRACING))) {
      throw new IllegalArgumentException(
          "--schedule says who is traced and how: leave out --traced and --tracing");
    }
    return Sweep.of(settings.in(group));
  }
}
