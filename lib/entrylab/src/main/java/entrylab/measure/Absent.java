package entrylab.measure;

import entrylab.core.pipeline.Wait;

/**
 * Which mechanism of the processor the model probably lacks where it misses a path by more than
 * {@link #STATED}. Told from what the timeline shows, not measured for that path.
 */
enum Absent {
  NOTHING(""),
  TAGS(
      "the model mispredicts and the processor does not: gshare has no tags, two branches share a"
          + " counter"),
  RETRIES(
      "loads close behind stores whose address comes late are made again: more often than modelled"),
  TARGETS("targets of calls and returns, four cycles apart between layouts: the fast way modelled"),
  FRONT("micro-ops wait behind taken branches: less than modelled");

  /** Errors up to here are not explained. */
  static final double STATED = 0.10;

  private final String words;

  Absent(String words) {
    this.words = words;
  }

  static Absent of(Compared row, boolean mispredicts) {
    if (Math.abs(row.error()) <= STATED) {
      return NOTHING;
    }
    if (row.error() > 0) {
      return mispredicts ? TAGS : FRONT;
    }
    boolean fetch =
        row.longest().reason() == Wait.PREDICTOR || row.longest().reason() == Wait.TAKEN;
    return fetch && row.point().mode() == Mode.BACK_TO_BACK ? TARGETS : RETRIES;
  }

  @Override
  public String toString() {
    return words;
  }
}
