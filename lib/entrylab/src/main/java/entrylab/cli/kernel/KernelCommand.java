package entrylab.cli.kernel;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Real kernels: records what they do, and checks it. */
@Command(
    subcommands = {
      KernelRecordCommand.class,
      KernelShowCommand.class,
      KernelFiguresCommand.class,
      KernelMitigationsCommand.class,
      KernelCheckCommand.class,
      KernelFootprintsCommand.class
    })
public final class KernelCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "kernel needs a word more, one of " + String.join(" ", spec.subcommands().keySet()));
  }
}
