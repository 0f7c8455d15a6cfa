package entrylab.measure;

import entrylab.measure.record.CallMode;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.Routine;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.UserCode;

/**
 * A point and how it is run: batches of {@code calls} and of twice as many, whose difference is the
 * cost of {@code calls} calls and nothing else. Where a routine times its calls itself, the first
 * batch is what the predictors learn in, and the second alone counts.
 *
 * @param design the number of the image in the worker
 */
record Experiment(
    MeasuredPoint point, Routine routine, int design, CallSequence sequence, int calls, int warm) {

  TimedBatch once(UserCode program) {
    return batch(calls, program);
  }

  TimedBatch twice(UserCode program) {
    return batch(2 * calls, program);
  }

  private TimedBatch batch(int times, UserCode program) {
    long user = point.mode() == CallMode.POLLUTED ? program.address(point.pollution()) : 0;
    return new TimedBatch(routine, design, sequence, times, warm, user);
  }
}
