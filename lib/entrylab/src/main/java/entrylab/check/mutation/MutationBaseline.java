package entrylab.check.mutation;

import entrylab.check.evidence.CheckHarness;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.PathShape;
import entrylab.check.scenario.Scenario;
import entrylab.check.search.Deadline;
import entrylab.check.search.FindingTally;
import entrylab.check.search.Search;
import entrylab.image.EntryImage;
import entrylab.machine.InterruptInjection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scenarios of a clean design's whole check, and what each showed: what its mutants are held
 * against.
 */
final class MutationBaseline {
  private final List<Scenario> scenarios = new ArrayList<>();
  private final List<OutsideView> sights = new ArrayList<>();
  private final Map<PathShape, PathShape> shapes = new HashMap<>();
  private final int instructions;

  /**
   * Runs the check of an image and remembers it.
   *
   * @param sequences how many random ones
   * @param instructions of one syscall before it counts as endless
   * @throws NotCleanException if the image is not clean
   */
  MutationBaseline(
      EntryImage image, long seed, int sequences, Deadline deadline, int instructions) {
    this.instructions = instructions;
    try (CheckHarness rig = new CheckHarness(image, instructions)) {
      Search search = new Search(rig, deadline, seed).noting(this::remember);
      search.whole(sequences, false);
      if (!search.tally().empty()) {
        throw new NotCleanException(image.name(), image.options().x32(), search.tally().ids());
      }
    }
  }

  private void remember(Scenario scenario, List<Evidence> seen) {
    scenarios.add(scenario);
    sights.add(OutsideView.of(seen, shape -> shapes.computeIfAbsent(shape, s -> s)));
  }

  /**
   * Runs a mutant through all of it.
   *
   * @return how it compares, or nothing if something is found wrong with it
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  Optional<MutantComparison> survives(Mutant mutant, Deadline deadline) {
    FindingTally tally = new FindingTally();
    ViewComparison comparing = new ViewComparison(mutant);
    try (CheckHarness rig = new CheckHarness(mutant.image(), instructions)) {
      for (int i = 0; i < scenarios.size() && !deadline.passed(); i++) {
        List<Evidence> seen = rig.run(scenarios.get(i));
        if (!tally.judge(scenarios.get(i), seen)) {
          return Optional.empty();
        }
        if (comparable(scenarios.get(i))) {
          comparing.add(sights.get(i), OutsideView.of(seen, shape -> shape));
        }
      }
    }
    return Optional.of(comparing.done());
  }

  /** An interrupt before the n-th instruction comes elsewhere where one is left out. */
  private static boolean comparable(Scenario scenario) {
    return scenario.moves().stream()
        .map(move -> move.probe().intrusion())
        .allMatch(intrusion ->
            intrusion.equals(InterruptInjection.NONE)
                || intrusion.equals(InterruptInjection.EVERYWHERE));
  }
}
