package entrylab.cli;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.speed.Speed;
import entrylab.speed.SpeedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast the model runs, against what the host executes itself. */
@Command(
    name = "bench",
    description = "Measure how fast the model runs, against what the host really executes.")
final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--cpu",
      paramLabel = "NAME",
      converter = CpuWord.class,
      description = "The CPU to model; default: haswell.")
  private Cpu cpu = Cpus.get("haswell");

  @Option(
      names = "--workload",
      paramLabel = "NAME",
      description = "The recording to run; default: ${DEFAULT-VALUE}.",
      defaultValue = "git-status")
  private String workload;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often everything is measured; default: " + Speed.DEFAULT_ROUNDS + ".")
  private int rounds = Speed.DEFAULT_ROUNDS;

  @Override
  public void run() {
    String text = SpeedText.of(Speed.measure(cpu, workload, rounds));
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }
}
