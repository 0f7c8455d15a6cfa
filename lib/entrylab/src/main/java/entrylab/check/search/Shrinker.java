package entrylab.check.search;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.evidence.CheckHarness;
import entrylab.check.invariant.Invariant;
import entrylab.check.scenario.Corpus;
import entrylab.check.scenario.Probe;
import entrylab.check.scenario.Scenario;
import entrylab.check.scenario.ScenarioCall;
import entrylab.machine.InterruptInjection;
import entrylab.machine.Machine;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.List;

/** Makes a scenario shorter and plainer as long as it still breaks the same invariant. */
public final class Shrinker {
  private final CheckHarness rig;
  private final Invariant invariant;

  public Shrinker(CheckHarness rig, Invariant invariant) {
    this.rig = rig;
    this.invariant = invariant;
  }

  /** The simplest that can be reached by taking one thing away at a time. */
  public Scenario shrink(Scenario scenario) {
    return Descent.from(
        scenario,
        Shrinker::candidates,
        candidate -> FindingTally.find(invariant, rig.run(candidate)).isPresent());
  }

  /** One thing simpler each, the greatest simplification first. */
  private static List<Scenario> candidates(Scenario scenario) {
    List<Scenario> candidates = new ArrayList<>();
    int size = scenario.moves().size();
    for (int count = 1; count < size; count++) {
      candidates.add(scenario.first(count));
    }
    for (int i = 0; i < size && size > 1; i++) {
      candidates.add(scenario.without(i));
      candidates.add(scenario.withoutForkAt(i));
    }
    for (int i = 0; i < size; i++) {
      ScenarioCall move = scenario.moves().get(i);
      for (Probe plainer : plainer(move.probe())) {
        candidates.add(scenario.with(i, new ScenarioCall(move.actor(), plainer)));
      }
      for (int actor = 0; actor < move.actor(); actor++) {
        candidates.add(scenario.with(i, new ScenarioCall(actor, move.probe())));
      }
    }
    return candidates;
  }

  private static List<Probe> plainer(Probe probe) {
    List<Probe> plainer = new ArrayList<>();
    if (!probe.intrusion().equals(InterruptInjection.NONE) && probe.intrusion().raises() == 0) {
      plainer.add(probe.with(InterruptInjection.NONE));
    }
    for (Behaviour behaviour : probe.behaviour().simpler()) {
      plainer.add(probe.with(behaviour));
    }
    plainerFlags(probe.flags()).forEach(flags -> plainer.add(probe.withFlags(flags)));
    if (probe.userFlags() != Machine.USER_FLAGS) {
      plainer.add(probe.withUserFlags(Machine.USER_FLAGS));
    }
    Corpus.plainerNumbers(probe.number()).forEach(number -> plainer.add(probe.withNumber(number)));
    plainer.removeIf(probe::equals);
    return plainer;
  }

  /** One flag less; of a single one, those before it. */
  private static List<Integer> plainerFlags(int word) {
    List<Integer> words = new ArrayList<>();
    for (ThreadFlag flag : ThreadFlag.in(word)) {
      words.add(word & ~flag.mask());
    }
    if (Integer.bitCount(word) == 1) {
      for (ThreadFlag flag : ThreadFlag.values()) {
        if (flag.mask() == word) {
          break;
        }
        words.add(flag.mask());
      }
    }
    return words;
  }

  /** One interrupt instead of one everywhere, at the first step where it still matters. */
  public Scenario fewerInterrupts(Scenario scenario, int steps) {
    for (int i = 0; i < scenario.moves().size(); i++) {
      ScenarioCall move = scenario.moves().get(i);
      if (move.probe().intrusion().equals(InterruptInjection.EVERYWHERE)) {
        for (int step = 0; step < steps; step++) {
          Probe one = move.probe().with(InterruptInjection.at(step, 0));
          Scenario candidate = scenario.with(i, new ScenarioCall(move.actor(), one));
          if (FindingTally.find(invariant, rig.run(candidate)).isPresent()) {
            return candidate;
          }
        }
      }
    }
    return scenario;
  }
}
