package entrylab.sensitivity;

import entrylab.sweep.call.Cost;
import entrylab.sweep.result.TracedShare;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The designs at one point of a sweep, under every variation of a CPU's uncertain constants.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of("v4.4-stubs", "merged-v4.6").workload("git-status");
 * Contest contest = Sensitivity.of(sweep).on("haswell").run().contests().getFirst();
 * show(contest.difference("merged-v4.6", "v4.4-stubs"));
 * }</pre>
 *
 * @param cpu the profile as stated
 * @param workload the workload's name
 * @param traced the share of syscalls made by a traced task
 * @param pollution bytes that the user program touches between two calls
 * @param cost what a call is charged with
 * @param trials the first one with the constants as stated
 */
public record Contest(
    String cpu,
    String workload,
    TracedShare traced,
    int pollution,
    Cost cost,
    List<VariedRun> trials) {
  /**
   * Cycles per syscall below which two designs count as equally fast: a call takes whole cycles, so
   * that less shows in a mean only.
   */
  public static final double RESOLUTION = 1;

  /** Takes a copy. */
  public Contest {
    trials = List.copyOf(trials);
  }

  /** The trial with the constants as stated. */
  public VariedRun stated() {
    return trials.getFirst();
  }

  /** Who is fastest, as far as can be said. */
  public Decision decision() {
    String ahead = stated().ranking().getFirst();
    double margin = stated().margin(ahead);
    Set<String> level = level();
    if (level.size() > 1) {
      return new Decision.Equal(stated().ranking().stream().filter(level::contains).toList());
    }
    List<VariedRun> flips = trials.stream().filter(t -> t.margin(ahead) <= 0).toList();
    int placements = stated().placements();
    int led = stated().ahead(ahead, 0);
    if (flips.isEmpty() && led < placements) {
      return new Decision.HangsOnPlacement(ahead, margin, led, placements);
    }
    if (flips.isEmpty() && margin >= RESOLUTION) {
      DoubleSummaryStatistics margins = margins(ahead);
      return new Decision.Wins(ahead, margin, margins.getMin(), margins.getMax());
    }
    return new Decision.Undecided(ahead, margin, flips);
  }

  /** The designs that are within the resolution of the fastest in every trial. */
  private Set<String> level() {
    Set<String> level = new HashSet<>(stated().cycles().keySet());
    for (VariedRun trial : trials) {
      double best = trial.cycles().get(trial.ranking().getFirst());
      level.removeIf(design -> trial.cycles().get(design) - best >= RESOLUTION);
    }
    return level;
  }

  /** A design's margins over all trials. */
  public DoubleSummaryStatistics margins(String design) {
    return trials.stream().mapToDouble(t -> t.margin(design)).summaryStatistics();
  }

  /** A design's cycles over all trials: how wide the uncertain constants leave them. */
  public DoubleSummaryStatistics cycles(String design) {
    return trials.stream().mapToDouble(t -> t.cycles().get(design)).summaryStatistics();
  }

  /** By how much a design's cycles exceed another's, over all trials. */
  public DoubleSummaryStatistics difference(String design, String baseline) {
    return trials.stream()
        .mapToDouble(t -> t.cycles().get(design) - t.cycles().get(baseline))
        .summaryStatistics();
  }

  /** How far one constant alone moves the margin of the design ahead, in cycles. */
  public double influence(String constant) {
    String ahead = stated().ranking().getFirst();
    return trials.stream()
        .filter(t -> t.variation().changes().keySet().equals(Set.of(constant)))
        .mapToDouble(t -> Math.abs(t.margin(ahead) - stated().margin(ahead)))
        .max()
        .orElse(0);
  }
}
