package entrylab.core.branch;

import java.util.List;

/** The answers of another core's predictor of directions, in a run that was the same there. */
final class RepeatedDirections implements DirectionPredictor {
  private final WrongAnswers.Reader answers;

  RepeatedDirections(WrongAnswers answers) {
    this.answers = answers.reader();
  }

  @Override
  public boolean predict(long address, boolean taken) {
    return answers.next(1) == 0;
  }

  /** Words are looked at by nobody; that there are some tells that there is something to ask. */
  @Override
  public long[] prepare(List<Seen> seen, long outcomes) {
    return new long[seen.size()];
  }

  @Override
  public long wrong(long[] words, long outcomes, int count) {
    return answers.next(count);
  }

  @Override
  public void end() {
    answers.end();
  }
}
