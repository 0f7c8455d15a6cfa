package entrylab.cli;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.isa.UnknownForm;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.Cost;
import entrylab.sweep.Pollution;
import entrylab.sweep.Sweep;
import entrylab.sweep.TracedShare;
import entrylab.workload.Workloads;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is swept, shared by the commands that sweep. */
final class SweepOptions {
  private static final String DEFAULT_SHARES = "0,0.01,0.1,1";

  /** Shares of {@code --all}: every twentieth, both ends included. */
  private static final int ALL_SHARES = 21;

  @Option(
      names = "--designs",
      split = ",",
      paramLabel = "A,B",
      converter = DesignWord.class,
      description =
          "Names, or .S files; default: all, with points left out where one does not bring a call"
              + " back.")
  private List<Design> designs = List.of();

  @Option(
      names = "--workload",
      paramLabel = "W,...",
      description =
          "Recordings, syscalls (that one, repeated), mixes (mix:read=0.9+clone=0.1), logs of your"
              + " own (a path), chain:W, independent:W, or W|W side by side; default: the"
              + " recordings.")
  private String workloads;

  @Option(
      names = "--traced",
      paramLabel = "SHARE,...",
      description = "Shares of traced syscalls, 0 to 1; default: " + DEFAULT_SHARES + ".")
  private String traced;

  @Option(
      names = "--all",
      description = "Model every CPU, at 21 traced shares from 0 to 1, where not said otherwise.")
  private boolean all;

  @Mixin private TracingOption tracing;

  @Mixin private TableOptions table;

  @Option(
      names = "--syscalls",
      paramLabel = "N",
      description =
          "How many each point issues; default: "
              + Sweep.DEFAULT_SYSCALLS
              + " counted, and timed until the mean is known to 0.5 % or a million are done.")
  private Long syscalls;

  @Option(names = "--seed", paramLabel = "N", description = "Of everything random.")
  private long seed = Sweep.DEFAULT_SEED;

  @Option(
      names = "--cpu",
      split = ",",
      paramLabel = "A,B",
      converter = CpuWord.class,
      description = "Model cycles on these: names, or .cpu files; default: count only.")
  private List<Cpu> named = List.of();

  @Option(
      names = "--pollution",
      paramLabel = "BYTES,...",
      description = "What the user program touches between two calls; default: 0. With --cpu.")
  private String pollution;

  @Option(
      names = "--cost",
      paramLabel = "dispatch|whole",
      converter = CostWord.class,
      description =
          "Cycles of the dispatch only, or with stated costs of handlers and tracing; default:"
              + " dispatch. With --cpu.")
  private Cost cost;

  @Option(
      names = "--unknown-forms",
      paramLabel = "refuse|estimate",
      converter = UnknownFormWord.class,
      description =
          "Instruction forms that a CPU's table lacks: refused, or estimated by their shape, which"
              + " every result that they touch then says; default: refuse. With --cpu.")
  private UnknownForm unknownForms;

  /** Whether designs were chosen. */
  boolean namesDesigns() {
    return !designs.isEmpty();
  }

  /** Whether workloads were chosen. */
  boolean namesWorkloads() {
    return workloads != null;
  }

  private String words() {
    return workloads == null ? String.join(",", Workloads.names()) : workloads;
  }

  /**
   * The sweep they ask for.
   *
   * @throws IllegalArgumentException naming the word that means nothing
   */
  Sweep sweep() {
    Sweep sweep =
        (designs.isEmpty() ? Sweep.of(Designs.all()).leavingOutBroken() : Sweep.of(designs))
            .workloads(Arrays.asList(words().split(",", -1)))
            .traced(shares())
            .tracing(tracing.kind())
            .x32(table.image().x32())
            .marked(table.image().marked())
            .seed(seed);
    if (syscalls != null) {
      sweep = sweep.syscalls(syscalls);
    }
    List<Cpu> cpus = cpus();
    if (cpus.isEmpty()) {
      modelled()
          .ifPresent(option -> {
            throw new IllegalArgumentException(option + " needs a CPU to model: --cpu haswell");
          });
    }
    if (!cpus.isEmpty()) {
      sweep =
          sweep
              .on(cpus)
              .pollution(Pollution.parseList(pollution == null ? "0" : pollution))
              .cost(cost == null ? Cost.DISPATCH : cost)
              .unknownForms(unknownForms == null ? UnknownForm.REFUSE : unknownForms);
    }
    return sweep;
  }

  /** An option that was given and means nothing without a CPU. */
  private Optional<String> modelled() {
    if (cost != null) {
      return Optional.of("--cost");
    }
    if (pollution != null) {
      return Optional.of("--pollution");
    }
    return unknownForms == null ? Optional.empty() : Optional.of("--unknown-forms");
  }

  private List<Cpu> cpus() {
    return all && named.isEmpty() ? Cpus.names().stream().map(Cpus::get).toList() : named;
  }

  private List<TracedShare> shares() {
    if (traced == null && all) {
      return TracedShare.evenly(ALL_SHARES);
    }
    return TracedShare.parseList(traced == null ? DEFAULT_SHARES : traced);
  }
}
