package entrylab.check.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Syscalls made one after the other by a task and the children it forks.
 *
 * @param moves in order
 */
public record Scenario(List<ScenarioCall> moves) {
  /** Fewer syscalls first, then the plainer. */
  public static final Comparator<Scenario> SIMPLEST_FIRST =
      Comparator.<Scenario>comparingInt(scenario -> scenario.moves.size())
          .thenComparing(Scenario::compareProbes);

  public Scenario {
    moves = List.copyOf(moves);
  }

  public static Scenario of(Probe probe) {
    return new Scenario(List.of(new ScenarioCall(0, probe)));
  }

  /** The first moves, up to a number of them. */
  public Scenario first(int count) {
    return new Scenario(moves.subList(0, count));
  }

  public Scenario without(int move) {
    List<ScenarioCall> fewer = new ArrayList<>(moves);
    fewer.remove(move);
    return new Scenario(fewer);
  }

  /** Without a move that made a task, so that later ones have lower numbers. */
  public Scenario withoutForkAt(int move) {
    List<ScenarioCall> fewer = new ArrayList<>(moves.subList(0, move));
    for (ScenarioCall later : moves.subList(move + 1, moves.size())) {
      fewer.add(new ScenarioCall(Math.max(0, later.actor() - 1), later.probe()));
    }
    return new Scenario(fewer);
  }

  public Scenario with(int index, ScenarioCall move) {
    List<ScenarioCall> changed = new ArrayList<>(moves);
    changed.set(index, move);
    return new Scenario(changed);
  }

  private static int compareProbes(Scenario one, Scenario other) {
    for (int i = 0; i < Math.min(one.moves.size(), other.moves.size()); i++) {
      int order =
          Probe.SIMPLEST_FIRST.compare(one.moves.get(i).probe(), other.moves.get(i).probe());
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
