package entrylab.core.branch;

import java.util.List;
import java.util.function.Consumer;

/** A predictor of directions whose answers are kept for another core that makes the same run. */
final class KeptDirections implements DirectionPredictor {
  private final DirectionPredictor live;
  private final Consumer<WrongAnswers> to;
  private final WrongAnswers answers = new WrongAnswers();

  /**
   * A run that is about to begin.
   *
   * @param live who answers
   * @param to takes the answers when the run is over
   */
  KeptDirections(DirectionPredictor live, Consumer<WrongAnswers> to) {
    this.live = live;
    this.to = to;
  }

  @Override
  public boolean predict(long address, boolean taken) {
    boolean right = live.predict(address, taken);
    answers.add(right ? 0 : 1, 1);
    return right;
  }

  @Override
  public void onIndirect(long target) {
    live.onIndirect(target);
  }

  @Override
  public void onTaken(int branches) {
    live.onTaken(branches);
  }

  @Override
  public void check() {
    live.check();
  }

  @Override
  public long[] prepare(List<Seen> seen, long outcomes) {
    return live.prepare(seen, outcomes);
  }

  @Override
  public long wrong(long[] words, long outcomes, int count) {
    long wrong = live.wrong(words, outcomes, count);
    answers.add(wrong, count);
    return wrong;
  }

  @Override
  public void end() {
    to.accept(answers);
  }
}
