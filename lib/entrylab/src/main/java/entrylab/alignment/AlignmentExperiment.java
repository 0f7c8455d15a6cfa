package entrylab.alignment;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.placement.Block;
import entrylab.placement.Blocks;
import entrylab.placement.Placements;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Entry points, or all functions, at multiples of 16, 32 and 64 bytes: what a syscall takes warm
 * and where its lines are cold, over placements, beside what the padding takes.
 *
 * <p>Each placement's draw is the same for all choices, moved up to the next boundary, so that
 * differences are taken placement by placement. Immutable; each setter returns a changed copy.
 */
public final class AlignmentExperiment {
  /** Pushes all entry code and data out of the first-level caches. */
  public static final int COLD_BYTES = 64 * 1024;

  /** Calls at each point; the same ones under every choice. */
  public static final long DEFAULT_SYSCALLS = 4096;

  private static final Set<String> OWN_TEXT = Set.of(".entry.text", ".entry.stubs", ".text");

  private final Sweep sweep;

  private AlignmentExperiment(Sweep sweep) {
    this.sweep = sweep;
  }

  /**
   * Of some designs: getpid untraced and under ptrace, warm and cold, on a Haswell unless said
   * otherwise.
   *
   * @throws IllegalArgumentException if there is no design, or if two have the same name
   */
  public static AlignmentExperiment of(List<Design> designs) {
    return new AlignmentExperiment(
        Sweep.of(designs)
            .traced(0, 1)
            .pollution(0, COLD_BYTES)
            .syscalls(DEFAULT_SYSCALLS)
            .on(Cpus.get("haswell")));
  }

  /** With a sweep's designs, CPUs, workloads, calls, seed and placements. */
  public static AlignmentExperiment of(Sweep sweep) {
    return new AlignmentExperiment(sweep.traced(0, 1).pollution(0, COLD_BYTES));
  }

  /** An experiment on designs given one by one. */
  public static AlignmentExperiment of(Design... designs) {
    return of(Arrays.asList(designs));
  }

  /** On these CPUs. */
  public AlignmentExperiment on(List<Cpu> cpus) {
    return new AlignmentExperiment(sweep.on(cpus));
  }

  /** On these CPUs, given one by one. */
  public AlignmentExperiment on(Cpu... cpus) {
    return on(Arrays.asList(cpus));
  }

  /** With calls of another workload than getpid. */
  public AlignmentExperiment workload(String word) {
    return new AlignmentExperiment(sweep.workload(word));
  }

  /** With these shares of traced calls, in place of none and all. */
  public AlignmentExperiment traced(double... shares) {
    return new AlignmentExperiment(sweep.traced(shares));
  }

  /** With so many bytes touched between calls, in place of warm and cold lines. */
  public AlignmentExperiment pollution(int... bytes) {
    return new AlignmentExperiment(sweep.pollution(bytes));
  }

  /** With the draws of another seed. */
  public AlignmentExperiment seed(long value) {
    return new AlignmentExperiment(sweep.seed(value));
  }

  /**
   * Over this number of placements.
   *
   * @throws IllegalArgumentException if not between 2 and {@link Placements#MOST}
   */
  public AlignmentExperiment placements(int count) {
    if (count < 2) {
      throw new IllegalArgumentException(
          "alignment at " + count + " placement tells nothing: take at least 2");
    }
    return new AlignmentExperiment(sweep.placements(count));
  }

  /** Runs it, with a progress line for each choice where there is a place for one. */
  public AlignmentResult run() {
    List<SweepResult> results =
        AlignmentChoice.ALL.stream()
            .map(choice -> sweep.boundaries(choice.boundaries()).run())
            .toList();
    List<AlignmentRow> rows = new ArrayList<>();
    for (String cpu : results.getFirst().cpus()) {
      List<Result> kernel = results.getFirst().cpu(cpu).rows();
      for (int point = 0; point < kernel.size(); point++) {
        for (int choice = 0; choice < results.size(); choice++) {
          Result row = results.get(choice).cpu(cpu).rows().get(point);
          rows.add(row(row, kernel.get(point), AlignmentChoice.ALL.get(choice)));
        }
      }
    }
    return new AlignmentResult(
        rows,
        sweep.get(SweepSettings.PLACEMENTS) + " placements, seed " + sweep.get(SweepSettings.SEED),
        String.join(", ", sweep.get(SweepSettings.WORKLOADS)));
  }

  private AlignmentRow row(Result row, Result kernel, AlignmentChoice choice) {
    var cycles = row.modelled();
    var atKernels = kernel.modelled();
    return new AlignmentRow(
        row.design(),
        cycles.cpu(),
        row.traced(),
        cycles.pollution(),
        choice,
        cycles,
        cycles.less(atKernels),
        cycles.against(atKernels),
        row.counts().icacheLines(),
        choice.padding(ownText(row.design())));
  }

  private List<Block> ownText(String design) {
    EntryImage image =
        sweep.get(SweepSettings.DESIGNS).stream()
            .filter(one -> one.name().equals(design))
            .findFirst()
            .orElseThrow()
            .image(sweep.options());
    return Blocks.of(image).all().stream()
        .filter(block ->
            image.sectionAt(block.from()).filter(s -> OWN_TEXT.contains(s.name())).isPresent())
        .toList();
  }
}
