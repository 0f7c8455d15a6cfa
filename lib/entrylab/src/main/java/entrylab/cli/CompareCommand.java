package entrylab.cli;

import entrylab.cli.option.Configured;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.compare.CalledPair;
import entrylab.compare.CodeComparison;
import entrylab.compare.Compare;
import entrylab.compare.ComparedCall;
import entrylab.compare.ComparedPair;
import entrylab.compare.Comparison;
import entrylab.compare.MitigationCosts;
import entrylab.compare.SweptPair;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.DesignWords;
import entrylab.image.ImageOptions;
import entrylab.kernel.CallWay;
import entrylab.kernel.CallWish;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.report.CodeComparisonText;
import entrylab.report.CompareText;
import entrylab.report.MitigationCostsText;
import entrylab.setting.SettingGroup;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.call.EntryCodeWords;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.result.TracedShare;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds two pieces of entry code against each other and answers in one screen. */
@Command
final class CompareCommand implements Runnable, Configured, Interrupted.Resumed {
  private static final EntryCodeWords CODE = new EntryCodeWords();

  /** The table of the alignment grows with the square of it. */
  private static final int LONGEST_LISTED = 3000;

  private static final String OF_KERNELS = "getppid,read,write";
  private static final String OF_DESIGNS = "getppid";

  /** The number that the recorder's program asks in vain for. */
  private static final Map<String, String> NUMBERS = Map.of("bad-number", "1000");

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      new SettingOptions(
              SettingGroup.of(SweepSettings.WORKLOADS, SweepSettings.TRACED, SweepSettings.TRACING)
                  .and(ImageOptions.SETTINGS)
                  .and(
                      SweepSettings.CPUS,
                      SweepSettings.SYSCALLS,
                      SweepSettings.SEED,
                      SweepSettings.POLLUTIONS,
                      SweepSettings.COST,
                      SweepSettings.CALL_DEPTH,
                      SweepSettings.UNKNOWN_FORMS,
                      SweepSettings.PLACEMENTS))
          .unlessSaid(SweepSettings.WORKLOADS, Compare.WORKLOADS)
          .unlessSaid(SweepSettings.TRACED, List.of(new TracedShare(0), new TracedShare(1)))
          .unlessSaid(SweepSettings.CPUS, List.of(Cpus.get("haswell")));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "A",
      defaultValue = Compare.FIRST,
      description =
          "A design, a FILE.S, either with +FILE.patch, a unified diff against it, or a record of"
              + " build/kernels or FILE.kernel. Default: ${DEFAULT-VALUE}.")
  private String first;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "B",
      defaultValue = Compare.SECOND,
      description = "Such another. Default: ${DEFAULT-VALUE}.")
  private String second;

  @Option(
      names = "--calls",
      paramLabel = "LIST",
      description =
          "Call by call, as kernels always are, not over workloads: names as of ./lab kernel"
              + " record, such as read or getppid+ptrace. Default: getppid; of two kernels read and"
              + " write, too.")
  private String calls;

  @Option(names = "--parts", description = "Add a table by part: entry, handler, exit, work.")
  private boolean parts;

  @Option(names = "--listing", description = "Add what only one of them executes.")
  private boolean listing;

  @Option(
      names = "--each-mitigation",
      description =
          "Add what each mitigation of a recorded kernel costs, from records without it that"
              + " ./lab kernel record --without-each makes.")
  private boolean mitigations;

  @Mixin private KeepOption keep;

  @Override
  public void run() {
    if (spec.commandLine().getParseResult().matchedPositionals().size() == 1) {
      throw new ParameterException(spec.commandLine(), "compare takes two: name a second one");
    }
    var kernels = Kernels.here();
    List<RecordedKernel> mitigated = mitigations ? mitigated(kernels) : List.of();
    boolean called = calls != null || CODE.namesRecord(first) || CODE.namesRecord(second);
    Optional<CalledPair> byCall =
        called || parts || listing ? Optional.of(calledPair(kernels)) : Optional.empty();
    ComparedPair pair = called ? byCall.orElseThrow() : sweptPair();
    Comparison comparison = pair.compared();
    print(CompareText.of(comparison));
    // The answer is there; what it hangs on takes longer.
    int cpus = comparison.terms().cpus().size();
    print(CompareText.supports(pair.supports(ComparedPair.telling(comparison)), cpus));
    byCall.filter(calledPair -> parts || listing).ifPresent(this::details);
    mitigated.forEach(this::printMitigations);
    if (!parts && !listing && !mitigations) {
      String more = cpus > 1 ? "" : "--cpu all, ";
      print("More: " + more + "--workload, --parts, --listing; " + mail() + "\n");
    }
  }

  /** The command that makes a mail of these two; both stand for what the reader named. */
  private String mail() {
    if (first.equals(Compare.FIRST) && second.equals(Compare.SECOND)) {
      return "as a mail: ./lab mail";
    }
    boolean record = CODE.namesRecord(first);
    if (record != CODE.namesRecord(second)) {
      return "./lab mail --designs A --kernels B";
    }
    return "./lab mail --" + (record ? "kernels" : "designs") + " A,B";
  }

  private void details(CalledPair pair) {
    CodeComparison comparison = pair.compared(settings.get(SweepSettings.CPUS));
    if (parts) {
      print(CodeComparisonText.parts(comparison));
    }
    if (listing) {
      print(CodeComparisonText.listing(comparison));
    }
  }

  /** A record and those of the same kernel that leave one mitigation out. */
  private record RecordedKernel(KernelRecord all, List<KernelRecord> without) {}

  private List<RecordedKernel> mitigated(Kernels kernels) {
    List<RecordedKernel> found = new ArrayList<>();
    for (String word : List.of(first, second)) {
      if (CODE.namesRecord(word)) {
        KernelRecord all = kernels.get(word);
        List<KernelRecord> without = kernels.withoutEach(all.name());
        if (!without.isEmpty()) {
          found.add(new RecordedKernel(all, without));
        }
      }
    }
    if (found.isEmpty()) {
      throw new KernelException(
          "--each-mitigation: neither "
              + first
              + " nor "
              + second
              + " is a kernel recorded without each of them, too: ./lab kernel record IMAGE"
              + " --without-each does that");
    }
    return found;
  }

  private void printMitigations(RecordedKernel kernel) {
    String call = CallWish.parse(Optional.ofNullable(calls).orElse(OF_DESIGNS)).getFirst().name();
    for (Cpu cpu : settings.get(SweepSettings.CPUS)) {
      print("\n");
      print(
          MitigationCostsText.of(
              MitigationCosts.of(
                  kernel.all(),
                  kernel.without(),
                  call,
                  cpu,
                  settings.get(SweepSettings.PLACEMENTS),
                  settings.get(SweepSettings.SEED))));
    }
  }

  private void print(String text) {
    var out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }

  private SweptPair sweptPair() {
    List<Design> both = List.of(new DesignWords().read(first), new DesignWords().read(second));
    return new SweptPair(
        Sweep.of(settings.settings().in(SweepSettings.ALL).with(SweepSettings.DESIGNS, both)));
  }

  private CalledPair calledPair(Kernels kernels) {
    boolean both = CODE.namesRecord(first) && CODE.namesRecord(second);
    List<CallWish> wishes =
        CallWish.parse(Optional.ofNullable(calls).orElse(both ? OF_KERNELS : OF_DESIGNS));
    List<ComparedCall> firsts = side(first, kernels, wishes);
    List<ComparedCall> seconds = side(second, kernels, wishes);
    if (listing) {
      checkListed(firsts);
      checkListed(seconds);
    }
    return new CalledPair(
        firsts,
        seconds,
        settings.get(SweepSettings.CPUS),
        settings.get(SweepSettings.PLACEMENTS),
        settings.get(SweepSettings.SEED));
  }

  private static List<ComparedCall> side(String word, Kernels kernels, List<CallWish> wishes) {
    if (CODE.namesRecord(word)) {
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
}
