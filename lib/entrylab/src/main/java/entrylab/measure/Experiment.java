package entrylab.measure;

/**
 * A point and how it is run: batches of {@code calls} and of twice as many, whose difference is the
 * cost of {@code calls} calls and nothing else.
 *
 * @param design the number of the image in the worker
 */
record Experiment(
    Point point,
    Routine routine,
    int design,
    CallSequence sequence,
    int calls,
    int warm,
    long user) {

  Batch once() {
    return batch(calls);
  }

  Batch twice() {
    return batch(2 * calls);
  }

  private Batch batch(int times) {
    return new Batch(routine, design, sequence, times, warm, user);
  }
}
