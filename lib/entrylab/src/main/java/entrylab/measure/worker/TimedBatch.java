package entrylab.measure.worker;

/**
 * One uninterrupted run of a routine, timed as a whole.
 *
 * @param design the number of the image in the worker, or {@link #NO_DESIGN}
 * @param calls how often
 * @param warm how often before that, untimed
 * @param user address of the user's code, or a seed for {@link Routine#STATES}
 */
public record TimedBatch(
    Routine routine, int design, CallSequence sequence, int calls, int warm, long user) {
  /** In place of a design: the program's side alone. */
  public static final int NO_DESIGN = -1;

  static final int BYTES = 64;

  static TimedBatch states(int design, long seed, int states) {
    return new TimedBatch(
        Routine.STATES, design, CallSequence.of(0, WorkerTask.UNTRACED), states, 0, seed);
  }
}
