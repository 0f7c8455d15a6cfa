package entrylab.measure;

import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.Routine;
import entrylab.measure.worker.TimedBatch;

/**
 * A point and how it is run: batches of {@code calls} and of twice as many, whose difference is the
 * cost of {@code calls} calls and nothing else.
 *
 * @param design the number of the image in the worker
 */
record Experiment(
    MeasuredPoint point,
    Routine routine,
    int design,
    CallSequence sequence,
    int calls,
    int warm,
    long user) {

  TimedBatch once() {
    return batch(calls);
  }

  TimedBatch twice() {
    return batch(2 * calls);
  }

  private TimedBatch batch(int times) {
    return new TimedBatch(routine, design, sequence, times, warm, user);
  }
}
