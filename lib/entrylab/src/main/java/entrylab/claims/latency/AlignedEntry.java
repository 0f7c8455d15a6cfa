package entrylab.claims.latency;

import static entrylab.claims.experiment.Judgement.line;

import entrylab.claims.experiment.Claim;
import entrylab.claims.experiment.Contrast;
import entrylab.claims.experiment.Judgement;
import entrylab.claims.experiment.PlacedCalls;
import entrylab.claims.experiment.Ruling;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.parallel.Parallel;
import entrylab.placement.Boundaries;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.result.PlacementStanding;
import java.util.ArrayList;
import java.util.List;

/** L5: entry points at multiples of 64. */
record AlignedEntry(Design design, int boundary, List<String> cpus) implements Claim {

  AlignedEntry(List<String> cpus) {
    this(PatchedSwitch.asMerged(), 64, cpus);
  }

  @Override
  public String id() {
    return "L5";
  }

  @Override
  public String words() {
    return "Entry points should begin at multiples of 64, by a macro and not by a compiler's option for"
        + " all code: they stand alone, and are quite likely to start cache-cold.";
  }

  @Override
  public String said() {
    return "So *not* some general compiler option in a config file, but maybe a special \"entry "
        + "point alignment\" macro?";
  }

  @Override
  public String by() {
    return "Linus Torvalds, 2026-06-16";
  }

  @Override
  public String experiment() {
    return line(
        "Model an untraced getpid with entry text at multiples of %d and of 16, and with every function"
            + " at %d, at the same draws of %d placements, warm and cold. ./lab alignment has the"
            + " bytes of padding.",
        boundary, boundary, PlacedCalls.PLACEMENTS.count());
  }

  @Override
  public Judgement verdict() {
    int others = Boundaries.KERNEL.functions();
    int tables = Boundaries.KERNEL.tables();
    var macro = new Boundaries(boundary, others, tables);
    var option = new Boundaries(boundary, boundary, tables);
    List<Double> warm = more(macro, Contrast.WARM);
    List<Double> cold = more(macro, Contrast.COLD);
    List<Double> coldByOption = more(option, Contrast.COLD);
    Ruling ruling = ruling(warm, cold);
    return Judgement.of(
        ruling,
        switch (ruling) {
          case HOLDS -> "fewer cycles on every CPU, warm and cold";
          case HOLDS_IF -> "lines are cold, as it says: warm there is no gain on every CPU";
          case DEPENDS -> "which CPU it is decides, with cold lines too";
          default -> "fewer cycles nowhere";
        },
        line("cycles more with entry text at %d, warm: %s", boundary, joined(warm)),
        line("where %d bytes are touched between calls: %s", Contrast.COLD.bytes(), joined(cold)),
        line(
            "with every function at %d, warm: %s; cold: %s",
            boundary, joined(more(option, Contrast.WARM)), joined(coldByOption)));
  }

  private static Ruling ruling(List<Double> warm, List<Double> cold) {
    if (fewer(cold) == cold.size()) {
      return fewer(warm) == warm.size() ? Ruling.HOLDS : Ruling.HOLDS_IF;
    }
    return fewer(cold) + fewer(warm) == 0 ? Ruling.FAILS : Ruling.DEPENDS;
  }

  private static long fewer(List<Double> differences) {
    return differences.stream().filter(d -> d <= -PlacementStanding.RESOLUTION).count();
  }

  /** Cycles more than at the kernel's boundaries, on each CPU. */
  private List<Double> more(Boundaries boundaries, Pollution pollution) {
    TimedCall getpid = TimedCall.of(design, "getpid");
    PlacedCalls kernel = PlacedCalls.of(getpid, pollution);
    PlacedCalls moved = PlacedCalls.of(getpid, pollution, boundaries);
    return Parallel.each(
        "the experiment on alignment",
        cpus,
        name -> moved.on(Cpus.get(name)).mean() - kernel.on(Cpus.get(name)).mean());
  }

  private String joined(List<Double> differences) {
    List<String> words = new ArrayList<>();
    for (int cpu = 0; cpu < differences.size(); cpu++) {
      words.add(line("%s %+.1f", cpus.get(cpu), differences.get(cpu)));
    }
    return String.join(", ", words);
  }
}
