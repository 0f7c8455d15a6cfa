package entrylab.cli;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.report.SensitivityText;
import entrylab.sensitivity.Sensitivity;
import entrylab.sweep.Cost;
import entrylab.sweep.Pollution;
import entrylab.sweep.Sweep;
import entrylab.sweep.TracedShare;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells whether the fastest design stays the fastest when uncertain constants are varied. */
@Command(
    name = "sensitivity",
    description = "Tell whether the fastest design hangs on constants that nobody knows for sure.")
final class SensitivityCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--designs",
      split = ",",
      paramLabel = "A,B",
      converter = DesignWord.class,
      description = "Two or more names or .S files; default: v4.4 and the three of the thread.")
  private List<Design> designs = thread();

  @Option(
      names = "--workload",
      paramLabel = "W,...",
      defaultValue = "git-status,mix:read=0.9+clone=0.1",
      description = "As in sweep; default: ${DEFAULT-VALUE}.")
  private String workloads;

  @Option(
      names = "--traced",
      paramLabel = "SHARE,...",
      defaultValue = "0,0.1,1",
      description = "Shares of traced syscalls, 0 to 1; default: ${DEFAULT-VALUE}.")
  private String traced;

  @Mixin private TracingOption tracing;

  @Option(
      names = "--cpu",
      split = ",",
      paramLabel = "A,B",
      converter = CpuWord.class,
      description = "Names, or .cpu files; default: haswell.")
  private List<Cpu> cpus = List.of(Cpus.get("haswell"));

  @Option(
      names = "--pollution",
      paramLabel = "BYTES,...",
      defaultValue = "0",
      description = "What the user program touches between two calls; default: 0.")
  private String pollution;

  @Option(
      names = "--cost",
      paramLabel = "dispatch|whole",
      converter = CostWord.class,
      defaultValue = "dispatch",
      description =
          "Cycles of the dispatch only, or with costs of handlers and tracing, varied too; default:"
              + " ${DEFAULT-VALUE}.")
  private Cost cost;

  @Option(
      names = "--syscalls",
      paramLabel = "N",
      description = "How many each point issues; default: ${DEFAULT-VALUE}.")
  private long syscalls = Sensitivity.DEFAULT_SYSCALLS;

  @Option(names = "--seed", paramLabel = "N", description = "Of everything random.")
  private long seed = Sweep.DEFAULT_SEED;

  @Mixin private KeepOption keep;

  private static List<Design> thread() {
    return List.of(
        Designs.get("v4.4-stubs"),
        Designs.get("duplicated-table"),
        Designs.get("trampoline-slowpath"),
        Designs.get("merged-v4.6"));
  }

  @Override
  public void run() {
    if (designs.size() < 2) {
      throw new IllegalArgumentException("--designs: one alone has nothing to be faster than");
    }
    Sweep sweep =
        Sweep.of(designs)
            .workloads(Arrays.asList(workloads.split(",", -1)))
            .traced(TracedShare.parseList(traced))
            .tracing(tracing.kind())
            .pollution(Pollution.parseList(pollution))
            .cost(cost)
            .seed(seed);
    var out = spec.commandLine().getOut();
    out.print(SensitivityText.of(Sensitivity.of(sweep).on(cpus).syscalls(syscalls).run()));
    out.flush();
  }
}
