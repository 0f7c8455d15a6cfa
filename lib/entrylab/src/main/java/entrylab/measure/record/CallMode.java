package entrylab.measure.record;

import entrylab.measure.worker.Routine;
import java.util.List;

/**
 * How calls follow each other while they are measured.
 *
 * <pre>{@code
 * show(ModelAccuracy.of(Records.get("epyc-zen4-drawn")).only(CallMode.BACK_TO_BACK).error());
 * }</pre>
 */
public enum CallMode {
  /** A call begins when the one before has been finished, by LFENCE: what a call takes alone. */
  FENCED("fenced", Routine.FENCED_CALLS),
  /** Calls overlap as far as the core lets them. */
  BACK_TO_BACK("back-to-back", Routine.CALLS),
  /** Fenced, over a workload's calls in their order. */
  MIX("mix", Routine.MIXED_CALLS),
  /** Mixed calls with code and data of the user's in between. */
  POLLUTED("polluted", Routine.POLLUTED_CALLS),
  /** The host's own system calls. */
  HOST("host", Routine.REAL_CALLS);

  /** Those of a call that nothing but its own kind goes before and behind. */
  public static final List<CallMode> ALONE = List.of(FENCED, BACK_TO_BACK);

  private final String word;
  private final Routine routine;

  CallMode(String word, Routine routine) {
    this.word = word;
    this.routine = routine;
  }

  public Routine routine() {
    return routine;
  }

  /**
   * Reads the word of a record.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static CallMode named(String word) {
    for (CallMode mode : values()) {
      if (mode.word.equals(word)) {
        return mode;
      }
    }
    throw new IllegalArgumentException("unknown mode '" + word + "'");
  }

  @Override
  public String toString() {
    return word;
  }
}
