package entrylab.cli.kernel;

import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.report.KernelRecordText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(names = "--long", description = "Every fact: flaws, mitigations, configuration.")
  private boolean whole;

  @Override
  public void run() {
    KernelRecord record = Kernels.here().get(word);
    var to = spec.commandLine().getOut();
    to.print(whole ? KernelRecordText.whole(record) : KernelRecordText.of(record));
    to.flush();
  }
}
