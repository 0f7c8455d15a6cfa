package entrylab.cli;

import entrylab.compare.CodeComparison;
import entrylab.compare.ComparedCall;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.CpuWords;
import entrylab.core.cpu.Cpus;
import entrylab.design.DesignWords;
import entrylab.kernel.CallWay;
import entrylab.kernel.CallWish;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.report.CodeComparisonText;
import entrylab.sweep.TimedCall;
import entrylab.sweep.Tracing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds two recorded kernels, two designs, or one of each against each other. */
@Command
final class CompareCommand implements Runnable {
  /** The table of the alignment grows with the square of it. */
  private static final int LONGEST_LISTED = 3000;

  private static final String OF_KERNELS = "getppid,read,write";
  private static final String OF_DESIGNS = "getppid";

  /** The number that the recorder's program asks in vain for. */
  private static final Map<String, String> NUMBERS = Map.of("bad-number", "1000");

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "A record of build/kernels or a FILE.kernel, a shipped design or a FILE.S.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "The same.")
  private String second;

  @Option(
      names = "--calls",
      paramLabel = "LIST",
      description =
          "Names as of ./lab kernel record, such as read or getppid+ptrace; default: getppid, and of"
              + " two kernels read and write, too.")
  private String calls;

  @Option(
      names = "--cpu",
      paramLabel = "NAME,...",
      split = ",",
      description = "Profiles of data/cpus, or .cpu files; all: every one; default: haswell.")
  private List<String> cpus = List.of("haswell");

  @Option(
      names = "--placements",
      paramLabel = "N",
      description = "How many to draw, 2 at least; default: 16.")
  private int placements = 16;

  @Option(names = "--seed", paramLabel = "N", description = "Of the placements; default: 1.")
  private long seed = 1;

  @Option(names = "--parts", description = "Add a table by part: entry, handler, exit, work.")
  private boolean parts;

  @Option(names = "--listing", description = "Add what only one of them executes.")
  private boolean listing;

  @Override
  public void run() {
    var kernels = Kernels.here();
    boolean both = kernels.has(first) && kernels.has(second);
    List<CallWish> wishes =
        CallWish.parse(Optional.ofNullable(calls).orElse(both ? OF_KERNELS : OF_DESIGNS));
    List<ComparedCall> firsts = side(first, kernels, wishes);
    List<ComparedCall> seconds = side(second, kernels, wishes);
    if (listing) {
      checkListed(firsts);
      checkListed(seconds);
    }
    CodeComparison comparison = CodeComparison.of(firsts, seconds, chosen(), placements, seed);
    var out = spec.commandLine().getOut();
    out.print(CodeComparisonText.of(comparison));
    if (parts) {
      out.print(CodeComparisonText.parts(comparison));
    }
    if (listing) {
      out.print(CodeComparisonText.listing(comparison));
    }
    out.flush();
  }

  private static List<ComparedCall> side(String word, Kernels kernels, List<CallWish> wishes) {
    if (kernels.has(word)) {
      KernelRecord record = kernels.get(word);
      return wishes.stream()
          .map(wish -> ComparedCall.of(record, record.call(wish.name())))
          .toList();
    }
    var design = new DesignWords().read(word);
    List<ComparedCall> all = new ArrayList<>();
    for (CallWish wish : wishes) {
      TimedCall call = TimedCall.of(design, NUMBERS.getOrDefault(wish.call(), wish.call()));
      all.add(
          ComparedCall.of(
              wish.way() == CallWay.PLAIN ? call : call.traced(tracing(wish.way())), wish.name()));
    }
    return all;
  }

  private static Tracing tracing(CallWay way) {
    return Arrays.stream(Tracing.values())
        .filter(kind -> kind.name().equals(way.name()))
        .findFirst()
        .orElseThrow(() -> new KernelException("designs know no " + way.word()));
  }

  private static void checkListed(List<ComparedCall> some) {
    for (ComparedCall call : some) {
      if (call.places().size() > LONGEST_LISTED) {
        throw new KernelException(
            String.format(
                Locale.ROOT,
                "--listing is for calls of up to %,d instructions, and %s of %s has %,d",
                LONGEST_LISTED,
                call.name(),
                call.code(),
                call.places().size()));
      }
    }
  }

  private List<Cpu> chosen() {
    return cpus.equals(List.of("all"))
        ? Cpus.names().stream().map(Cpus::get).toList()
        : cpus.stream().map(new CpuWords()::read).toList();
  }
}
