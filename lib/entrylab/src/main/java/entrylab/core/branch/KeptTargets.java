package entrylab.core.branch;

import java.util.function.Consumer;

/** A predictor of targets whose answers are kept for another core that makes the same run. */
final class KeptTargets implements IndirectPredictor {
  private final IndirectPredictor live;
  private final Consumer<WrongAnswers> to;
  private final WrongAnswers answers = new WrongAnswers();

  /**
   * A run that is about to begin.
   *
   * @param live who answers
   * @param to takes the answers when the run is over
   */
  KeptTargets(IndirectPredictor live, Consumer<WrongAnswers> to) {
    this.live = live;
    this.to = to;
  }

  @Override
  public boolean predict(long address, long mixed, long target) {
    boolean right = live.predict(address, mixed, target);
    answers.add(right ? 0 : 1, 1);
    return right;
  }

  @Override
  public void onTaken(long step) {
    live.onTaken(step);
  }

  @Override
  public void onTaken(int count, long path, long recent) {
    live.onTaken(count, path, recent);
  }

  @Override
  public void check() {
    live.check();
  }

  @Override
  public void end() {
    to.accept(answers);
  }
}
