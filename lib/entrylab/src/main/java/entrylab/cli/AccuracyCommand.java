package entrylab.cli;

import entrylab.accuracy.AccuracyReport;
import entrylab.core.anchor.LlvmMca;
import entrylab.core.cpu.Cpu;
import entrylab.report.AccuracyText;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the cycle model against published figures and prints how far it is from them. */
@Command(name = "accuracy", description = "Hold the cycle model against published figures.")
final class AccuracyCommand implements Runnable {

  /** How the report is written. */
  private enum Form {
    TEXT(AccuracyText::of),
    CSV(AccuracyText::csv);

    private final Function<AccuracyReport, String> writer;

    Form(Function<AccuracyReport, String> writer) {
      this.writer = writer;
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--cpu",
      split = ",",
      paramLabel = "A,B",
      converter = CpuWord.class,
      description = "Only these; default: all that are no ablations.")
  private List<Cpu> cpus = List.of();

  @Option(names = "--format", paramLabel = "text|csv", description = "Default: text.")
  private Form format = Form.TEXT;

  @Mixin private KeepOption keep;

  @Override
  public void run() {
    if (LlvmMca.version().isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalArgumentException(LlvmMca.HINT + "; with CI=true its columns must be there");
    }
    AccuracyReport report = cpus.isEmpty() ? AccuracyReport.run() : AccuracyReport.of(cpus);
    var out = spec.commandLine().getOut();
    out.print(format.writer.apply(report));
    out.flush();
    if (report.mca().isEmpty()) {
      spec.commandLine().getErr().println("lab: " + LlvmMca.HINT + "; its columns are left out");
    }
  }
}
