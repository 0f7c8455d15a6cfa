package entrylab.core.branch;

/** The answers of another core's predictor of targets, in a run that was the same there. */
final class RepeatedTargets implements IndirectPredictor {
  private final WrongAnswers.Reader answers;

  RepeatedTargets(WrongAnswers answers) {
    this.answers = answers.reader();
  }

  @Override
  public boolean predict(long address, long mixed, long target) {
    return answers.next(1) == 0;
  }

  @Override
  public void end() {
    answers.end();
  }
}
