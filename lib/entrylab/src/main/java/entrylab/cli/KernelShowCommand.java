package entrylab.cli;

import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.kernel.RecordedCall;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a kernel record holds. */
@Command(name = "show", description = "Tell what a kernel record holds.")
final class KernelShowCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "NAME|FILE.kernel",
      description = "A record of build/kernels, or another.")
  private String word;

  @Override
  public void run() {
    KernelRecord record = Kernels.here().get(word);
    var to = spec.commandLine().getOut();
    to.printf(Locale.ROOT, "name: %s%n", record.name());
    record.facts().forEach((key, value) -> to.printf(Locale.ROOT, "%s: %s%n", key, value));
    for (RecordedCall call : record.calls()) {
      to.printf(
          Locale.ROOT,
          "%-24s%,9d instructions  %d of %d rounds  %d stretches%n",
          call.name(),
          call.instructions(),
          call.agreeing(),
          call.rounds(),
          call.stretches().size());
    }
    to.flush();
  }
}
