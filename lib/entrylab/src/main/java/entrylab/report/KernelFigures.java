package entrylab.report;

import entrylab.compare.CallCounts;
import entrylab.compare.CallCycles;
import entrylab.compare.ComparedCall;
import entrylab.compare.PartCycles;
import entrylab.core.cpu.Cpu;
import entrylab.kernel.CallPart;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.placement.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Figures of recorded kernels as csv: counts and modelled cycles by call and part, and no byte of a
 * kernel, so that they may be kept anywhere.
 */
public final class KernelFigures {
  private static final String HEADER =
      "kernel,release,mitigations,call,part,rounds_agreeing,rounds,instructions,code_bytes,"
          + "code_lines,data_lines,branches,cpu,mispredicts,cycles_as_linked,cycles_placed_mean,"
          + "cycles_placed_least,cycles_placed_most";

  private final List<Cpu> cpus;
  private final int placements;
  private final long seed;

  /** Figures on these CPUs, with whole calls at this number of placements. */
  public KernelFigures(List<Cpu> cpus, int placements, long seed) {
    this.cpus = List.copyOf(cpus);
    this.placements = placements;
    this.seed = seed;
  }

  /** What is known of a kernel, as comment lines. */
  public static String facts(KernelRecord record) {
    return record.facts().entrySet().stream()
        .map(fact -> "# " + record.name() + ", " + fact.getKey() + ": " + fact.getValue() + "\n")
        .collect(Collectors.joining());
  }

  /** The line of column names. */
  public static String header() {
    return HEADER + "\n";
  }

  /** The rows of one call: for each CPU, its parts and all of it. */
  public String rows(KernelRecord record, RecordedCall recorded) {
    ComparedCall call = ComparedCall.of(record, recorded);
    List<Placement> drawn = Placement.draws(seed, placements);
    List<String> rows = new ArrayList<>();
    for (Cpu cpu : cpus) {
      CallCycles cycles = CallCycles.of(call, cpu, drawn);
      for (CallPart part : CallPart.values()) {
        if (call.parts().contains(part)) {
          rows.add(
              row(record, recorded, part.toString(), CallCounts.of(call, Optional.of(part)), cpu)
                  + ",,"
                  + warm(cycles, part)
                  + ",,,");
        }
      }
      rows.add(
          row(record, recorded, "whole", CallCounts.of(call, Optional.empty()), cpu)
              + String.format(
                  Locale.ROOT,
                  ",%d,%d,%s",
                  cycles.mispredicts(),
                  cycles.linked(),
                  placed(cycles.placed())));
    }
    return String.join("\n", rows) + "\n";
  }

  private static int warm(CallCycles cycles, CallPart part) {
    return Optional.ofNullable(cycles.byPart().get(part)).map(PartCycles::warm).orElse(0);
  }

  private static String row(
      KernelRecord record, RecordedCall call, String part, CallCounts counts, Cpu cpu) {
    return Arrays.asList(
            record.name(),
            record.facts().getOrDefault("kernel", ""),
            record.facts().getOrDefault("mitigations", ""),
            call.name(),
            part,
            call.agreeing(),
            call.rounds(),
            counts.instructions(),
            counts.bytes(),
            counts.codeLines(),
            counts.dataLines(),
            counts.branches(),
            cpu.name())
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining(","));
  }

  private static String placed(List<Integer> cycles) {
    if (cycles.isEmpty()) {
      return ",,";
    }
    var all = cycles.stream().mapToInt(Integer::intValue).summaryStatistics();
    return String.format(Locale.ROOT, "%.1f,%d,%d", all.getAverage(), all.getMin(), all.getMax());
  }
}
