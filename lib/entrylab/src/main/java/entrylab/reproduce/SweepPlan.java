package entrylab.reproduce;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.isa.UnknownForm;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.image.MarkedList;
import entrylab.sweep.CallDepth;
import entrylab.sweep.Cost;
import entrylab.sweep.Pollution;
import entrylab.sweep.RunLength;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.TracedShare;
import entrylab.sweep.Tracing;
import entrylab.sweep.WorkCosts;
import entrylab.workload.TracingSchedule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A sweep's settings as words and numbers, as a manifest holds them.
 *
 * @param designs names of shipped ones, file names of others
 * @param workloads their words
 * @param traced shares
 * @param tracing ptrace and others
 * @param x32 whether the table has the x32 block
 * @param marked which version of the marked list
 * @param syscalls per point, or the most there are until the mean is certain
 * @param within share of the mean that makes it certain; 0 for exactly so many syscalls
 * @param stacks how many tasks have a stack of their own
 * @param callDepth of the user program, in frames
 * @param schedule of tracing, in place of shares; empty without one
 * @param seed of everything random
 * @param leaveOutBroken whether points without a result are left out
 * @param cpus names of shipped ones, file names of others; none to count only
 * @param pollution bytes, for each CPU
 * @param cost what a call is charged with on a CPU
 * @param costs of handlers and tracers that are not the shipped ones, by name
 * @param unknownForms what becomes of instruction forms that a CPU's table lacks
 */
public record SweepPlan(
    List<String> designs,
    List<String> workloads,
    List<Double> traced,
    String tracing,
    boolean x32,
    String marked,
    long syscalls,
    double within,
    int stacks,
    int callDepth,
    List<TracingSchedule.Switch> schedule,
    long seed,
    boolean leaveOutBroken,
    List<String> cpus,
    List<Integer> pollution,
    String cost,
    Map<String, String> costs,
    String unknownForms) {

  /** Older manifests do not name the last two, nor the call depth. */
  public SweepPlan {
    callDepth = Math.max(CallDepth.LOOP.frames(), callDepth);
    costs = costs == null ? Map.of() : Map.copyOf(costs);
    unknownForms = unknownForms == null ? UnknownForm.REFUSE.toString() : unknownForms;
  }

  /** The plan of a sweep. */
  public static SweepPlan of(SweepSettings settings) {
    return new SweepPlan(
        settings.designs().stream().map(OwnDesigns::word).toList(),
        settings.workloads(),
        settings.shares().stream().map(TracedShare::value).toList(),
        settings.tracing().toString(),
        settings.options().x32(),
        settings.options().marked().toString(),
        settings.length().most(),
        settings.length() instanceof RunLength.UntilCertain until ? until.relative() : 0,
        settings.stacks(),
        settings.depth().frames(),
        settings.schedule().map(TracingSchedule::switches).orElse(List.of()),
        settings.seed(),
        settings.leaveOutBroken(),
        settings.cpus().stream().map(OwnCpus::word).toList(),
        settings.pollutions().stream().map(Pollution::bytes).toList(),
        settings.cost().toString(),
        settings.costs().changes(),
        settings.unknownForms().toString());
  }

  /**
   * The sweep itself.
   *
   * @param folder of the manifest, with readers' own designs
   * @throws IllegalArgumentException if a word means nothing any more
   */
  Sweep sweep(Path folder) {
    Sweep sweep =
        Sweep.of(designs.stream().map(word -> design(folder, word)).toList())
            .workloads(workloads)
            .traced(traced.stream().map(TracedShare::new).toList())
            .tracing(Tracing.parse(tracing))
            .x32(x32)
            .marked(MarkedList.parse(marked))
            .length(length())
            .stacks(stacks)
            .callDepth(callDepth)
            .seed(seed)
            .on(cpus.stream().map(word -> cpu(folder, word)).toList())
            .pollution(pollution.stream().map(Pollution::new).toList())
            .cost(Cost.parse(cost))
            .costs(WorkCosts.changed(costs))
            .unknownForms(UnknownForm.parse(unknownForms));
    Sweep scheduled = schedule.isEmpty() ? sweep : sweep.schedule(new TracingSchedule(schedule));
    return leaveOutBroken ? scheduled.leavingOutBroken() : scheduled;
  }

  private RunLength length() {
    return within == 0
        ? new RunLength.Fixed(syscalls)
        : new RunLength.UntilCertain(within, syscalls);
  }

  private static Design design(Path folder, String word) {
    return word.endsWith(OwnDesigns.SUFFIX)
        ? Designs.fromFile(folder.resolve(word))
        : Designs.get(word);
  }

  private static Cpu cpu(Path folder, String word) {
    return word.endsWith(OwnCpus.SUFFIX) ? Cpus.fromFile(folder.resolve(word)) : Cpus.get(word);
  }

  /** The command that does the same, every option stated, a word or option with its value each. */
  public List<String> words() {
    List<String> words = new ArrayList<>(List.of("./lab sweep"));
    if (!leaveOutBroken) {
      words.add("--designs " + String.join(",", designs));
    }
    words.add("--workload " + String.join(",", workloads));
    words.add("--traced " + traced.stream().map(SweepPlan::plain).collect(Collectors.joining(",")));
    words.add("--tracing " + tracing);
    words.add("--x32 " + (x32 ? "on" : "off"));
    words.add("--marked " + marked);
    if (within == 0) {
      words.add("--syscalls " + syscalls);
    }
    words.add("--seed " + seed);
    if (!cpus.isEmpty()) {
      words.add("--cpu " + String.join(",", cpus));
      words.add(
          "--pollution "
              + pollution.stream().map(String::valueOf).collect(Collectors.joining(",")));
      words.add("--cost " + cost);
      if (callDepth != CallDepth.LOOP.frames()) {
        words.add("--call-depth " + callDepth);
      }
      if (unknownForms.equals(UnknownForm.ESTIMATE.toString())) {
        words.add("--unknown-forms " + unknownForms);
      }
    }
    return List.copyOf(words);
  }

  /** Settings that only a cell can make, and no word of the command. */
  public List<String> besides() {
    List<String> settings = new ArrayList<>();
    if (within != 0 && !length().equals(RunLength.DEFAULT)) {
      settings.add("length " + length());
    }
    if (stacks != 1) {
      settings.add("stacks " + Integer.toString(stacks));
    }
    if (!schedule.isEmpty()) {
      settings.add("schedule " + schedule);
    }
    if (!costs.isEmpty()) {
      settings.add("costs " + new TreeMap<>(costs));
    }
    return List.copyOf(settings);
  }

  /** All digits, no exponent. */
  private static String plain(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
