package entrylab.check.search;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.invariant.Invariant;
import entrylab.check.scenario.Scenario;
import entrylab.machine.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has been found so far: per invariant the simplest scenario, and how many there are. */
public final class FindingTally {
  private final CaseTally<Invariant, Scenario> found = new CaseTally<>(Scenario.SIMPLEST_FIRST);
  private final Set<Path> sound = new HashSet<>();
  private final Map<Long, Integer> lostByNumber = new HashMap<>();
  private long lost;

  /** Judges everything a scenario showed; returns whether all was well. */
  public boolean judge(Scenario scenario, List<Evidence> seen) {
    boolean well = true;
    for (Evidence evidence : seen) {
      boolean known = sound.contains(evidence.path());
      boolean soundPath = true;
      for (Invariant invariant : Invariants.of(evidence)) {
        if (known && invariant.ofPathAlone()) {
          continue;
        }
        if (invariant.examine(evidence).isPresent()) {
          found.add(invariant.id(), invariant, scenario, evidence.probe().number());
          well = false;
          soundPath &= !invariant.ofPathAlone();
        }
      }
      if (soundPath && !evidence.interrupted()) {
        sound.add(evidence.path());
      }
      if (!evidence.returned()) {
        lost++;
        lostByNumber.merge(evidence.probe().number(), 1, Integer::sum);
      }
    }
    return well;
  }

  /** How many runs did not come back to user mode. */
  long lost() {
    return lost;
  }

  /** How many of them were this syscall's. */
  int lost(long number) {
    return lostByNumber.getOrDefault(number, 0);
  }

  public boolean broken(String id) {
    return found.broken(id);
  }

  public boolean empty() {
    return found.empty();
  }

  /** Ids of what is broken, the most telling first. */
  public List<String> ids() {
    return entries().stream().map(entry -> entry.invariant().id()).toList();
  }

  /** Broken invariants, the most telling first. */
  public List<CaseTally.Entry<Invariant, Scenario>> entries() {
    List<String> order = Invariants.all().stream().map(Invariant::id).toList();
    return found.entries().stream()
        .sorted(Comparator.comparingInt(entry -> order.indexOf(entry.invariant().id())))
        .toList();
  }

  /** The first run of a scenario that breaks an invariant. */
  public static Optional<BrokenInvariant> find(Invariant invariant, List<Evidence> seen) {
    for (Evidence evidence : seen) {
      if (Invariants.of(evidence).stream().anyMatch(i -> i.id().equals(invariant.id()))) {
        Optional<Finding> finding = invariant.examine(evidence);
        if (finding.isPresent()) {
          return Optional.of(new BrokenInvariant(invariant, evidence, finding.get()));
        }
      }
    }
    return Optional.empty();
  }
}
