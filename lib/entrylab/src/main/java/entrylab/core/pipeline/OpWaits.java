package entrylab.core.pipeline;

/** What the instruction in hand waited for longest; noted only where a timeline is wanted. */
final class OpWaits {
  private Timeline timeline;
  private Wait cause = Wait.NOTHING;
  private int cycles;
  private String detail = "";
  private boolean mispredicted;

  /** The timeline of the run that begins; {@code null} if none is wanted. */
  void to(Timeline wanted) {
    timeline = wanted;
  }

  /** Whether a timeline is wanted. */
  boolean wanted() {
    return timeline != null;
  }

  /** The next instruction is in hand. */
  void begin() {
    cause = Wait.NOTHING;
    cycles = 0;
    detail = "";
    mispredicted = false;
  }

  /** Notes a wait; a shorter one than is known is none. */
  void note(Wait reason, int waited, String what) {
    if (timeline != null && waited > cycles) {
      cause = reason;
      cycles = waited;
      detail = what;
    }
  }

  void note(Wait reason, int waited) {
    note(reason, waited, "");
  }

  void note(LongestWait longest) {
    note(longest.cause(), longest.cycles(), "");
  }

  /** The instruction in hand is a branch that went another way than predicted. */
  void mispredicted() {
    mispredicted = true;
  }

  /** The later of two moments; if it is the other one, that is a wait. */
  long later(long moment, long other, Wait reason) {
    if (other > moment) {
      note(reason, Moment.cycle(other) - Moment.cycle(moment), "");
      return other;
    }
    return moment;
  }

  /** Adds the instruction in hand to the timeline, with the cycles in which it reached stages. */
  void add(Op op, int delivered, int renamed, int dispatched, int completed, int retired) {
    // That an instruction retires behind older ones says nothing about itself: noted only where
    // there is nothing else to tell.
    if (cycles == 0) {
      note(Wait.RETIRE, retired - completed - 1, "");
    }
    timeline.add(
        new TimelineEntry(
            op.step(),
            op.text(),
            delivered,
            renamed,
            dispatched,
            completed,
            retired,
            cause,
            cycles,
            detail,
            mispredicted));
  }
}
