package entrylab.cli;

import entrylab.core.cpu.CpuWords;
import entrylab.core.cpu.Cpus;
import entrylab.kernel.CallWish;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.progress.Progress;
import entrylab.report.EntryCodeFigures;
import entrylab.report.KernelFigures;
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
final class KernelFiguresCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE.kernel",
      arity = "1..*",
      description = "Records of build/kernels, or others.")
  private List<String> words;

  @Option(
      names = "--calls",
      paramLabel = "LIST",
      description = "As for record; default: getppid,read,write,bad-number.")
  private String calls = "getppid,read,write,bad-number";

  @Option(
      names = "--cpu",
      paramLabel = "NAME,...",
      split = ",",
      description = "Profiles of data/cpus; default: haswell,skylake,zen2,zen4.")
  private List<String> cpus = List.of("haswell", "skylake", "zen2", "zen4");

  @Option(names = "--placements", paramLabel = "N", description = "Default: 16.")
  private int placements = 16;

  @Option(names = "--seed", paramLabel = "N", description = "Of the placements; default: 1.")
  private long seed = 1;

  @Option(
      names = "--entry-code",
      description =
          "Functions and operations of entry and exit instead, counted: neither bytes nor their"
              + " order.")
  private boolean entryCode;

  @Override
  public void run() {
    var kernels = Kernels.here();
    List<KernelRecord> records = words.stream().map(kernels::get).toList();
    List<CallWish> wishes = CallWish.parse(calls);
    var figures =
        new KernelFigures(
            cpus.equals(List.of("all"))
                ? Cpus.names().stream().map(Cpus::get).toList()
                : cpus.stream().map(new CpuWords()::read).toList(),
            placements,
            seed);
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
