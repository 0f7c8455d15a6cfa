package entrylab.cli.kernel;

import entrylab.cli.option.Configured;
import entrylab.cli.option.KernelSettings;
import entrylab.cli.option.SettingOptions;
import entrylab.kernel.CallWish;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.progress.Progress;
import entrylab.report.EntryCodeFigures;
import entrylab.report.KernelFigures;
import entrylab.sweep.SweepSettings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints figures of kernel records as csv, without a byte of a kernel. */
@Command(
    name = "figures",
    description = "Print figures of kernel records as csv; they hold no byte of a kernel.")
final class KernelFiguresCommand implements Runnable, Configured {
  private static final String CALLS = "getppid,read,write,bad-number";

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      KernelSettings.timed(KernelSettings.CALLS)
          .unlessSaid(KernelSettings.CALLS, CallWish.parse(CALLS));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      paramLabel = "NAME|FILE.kernel",
      arity = "1..*",
      description = "Records of build/kernels, or others.")
  private List<String> words;

  @Option(
      names = "--entry-code",
      description =
          "Functions and operations of entry and exit instead, counted, and the operations' order:"
              + " neither operands nor bytes.")
  private boolean entryCode;

  @Override
  public void run() {
    var kernels = Kernels.here();
    List<KernelRecord> records = words.stream().map(kernels::get).toList();
    List<CallWish> wishes = settings.get(KernelSettings.CALLS);
    var figures =
        new KernelFigures(
            settings.get(SweepSettings.CPUS),
            settings.get(SweepSettings.PLACEMENTS),
            settings.get(SweepSettings.SEED));
    var out = spec.commandLine().getOut();
    out.print(
        "# command: ./lab "
            + "kernel "
            + String.join(" ", spec.root().commandLine().getParseResult().originalArgs())
            + "\n");
    records.forEach(record -> out.print(KernelFigures.facts(record)));
    if (entryCode) {
      out.print(EntryCodeFigures.header());
      records.forEach(record ->
          wishes.forEach(
              wish -> out.print(EntryCodeFigures.rows(record, record.call(wish.name())))));
      out.flush();
      return;
    }
    out.print(KernelFigures.header());
    try (Progress progress =
        Progress.of("timing recorded calls", (long) records.size() * wishes.size())) {
      for (KernelRecord record : records) {
        for (CallWish wish : wishes) {
          out.print(figures.rows(record, record.call(wish.name())));
          out.flush();
          progress.step();
        }
      }
    }
  }
}
