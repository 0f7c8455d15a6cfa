package entrylab.core.branch;

import entrylab.core.cpu.Cpu;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;

/**
 * What predictors answered in one run of calls, for cores that make the same run on predictors of
 * the same {@link PredictorShape}: their caches and times may differ as they like.
 *
 * <p>It holds since a predictor of directions or targets is told of branches alone, each of which
 * is where the code is and goes where it goes, and of no other part's answers. Safe for several
 * threads.
 */
public final class RunPredictions {
  /** Keeps nothing and knows nothing: a run that no other core makes. */
  public static final RunPredictions NONE = new RunPredictions(Set.of(), _ -> false);

  /**
   * Whose answers, and to what.
   *
   * @param branches tells one set of traces from another
   */
  private record Key(PredictorShape shape, long branches) {}

  private final Set<PredictorShape> common;
  private final LongPredicate room;
  private final Map<Key, WrongAnswers> known = new ConcurrentHashMap<>();

  /**
   * Nothing known yet.
   *
   * @param common shapes whose answers are worth keeping
   * @param room takes so many bytes, if it has room for them
   */
  public RunPredictions(Set<PredictorShape> common, LongPredicate room) {
    this.common = Set.copyOf(common);
    this.room = room;
  }

  DirectionPredictor directions(Cpu cpu, long branches) {
    var shape = new PredictorShape.OfDirections(cpu);
    if (!common.contains(shape)) {
      return shape.untrained();
    }
    var key = new Key(shape, branches);
    WrongAnswers answers = known.get(key);
    return answers == null
        ? new KeptDirections(shape.untrained(), kept -> keep(key, kept))
        : new RepeatedDirections(answers);
  }

  IndirectPredictor targets(Cpu cpu, long branches) {
    var shape = new PredictorShape.OfTargets(cpu);
    if (!common.contains(shape)) {
      return shape.untrained();
    }
    var key = new Key(shape, branches);
    WrongAnswers answers = known.get(key);
    return answers == null
        ? new KeptTargets(shape.untrained(), kept -> keep(key, kept))
        : new RepeatedTargets(answers);
  }

  private void keep(Key key, WrongAnswers answers) {
    answers.trim();
    if (room.test(answers.bytes())) {
      known.putIfAbsent(key, answers);
    }
  }
}
