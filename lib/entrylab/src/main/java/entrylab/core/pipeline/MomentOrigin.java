package entrylab.core.pipeline;

import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;

/**
 * What the {@link Moment}s of a run are counted from: a cycle, and what the cycles up to it were
 * spent on. A long run moves it on, so that moments have to hold what is in flight, not the run.
 *
 * <p>All that a core does with moments is to add to them, to compare them, and to look at
 * differences, so that it is the same from everywhere.
 */
final class MomentOrigin {
  private int cycle;
  private int fetch;
  private int data;
  private int branch;

  private int leastFetch;
  private int leastData;
  private int leastBranch;

  /** The run begins. */
  void clear() {
    cycle = 0;
    fetch = 0;
    data = 0;
    branch = 0;
  }

  /** The cycle of a moment, from the beginning of the run. */
  int cycle(long moment) {
    return cycle + Moment.cycle(moment);
  }

  /**
   * What a run cost.
   *
   * @param end its last moment
   * @param privileged of its cycles
   */
  Timing timing(long end, int privileged) {
    return new Timing(
        cycle(end),
        privileged,
        fetch + Moment.fetch(end),
        data + Moment.data(end),
        branch + Moment.branch(end));
  }

  /**
   * Moves on.
   *
   * @param cycles since the last origin, more than none
   * @param everything applies a change to each moment there is; one before the new origin becomes
   *     the origin itself, so nothing may hang on how long ago it was
   */
  void move(int cycles, Consumer<LongUnaryOperator> everything) {
    leastFetch = Integer.MAX_VALUE;
    leastData = Integer.MAX_VALUE;
    leastBranch = Integer.MAX_VALUE;
    everything.accept(moment -> {
      look(moment, cycles);
      return moment;
    });
    long by = Moment.of(cycles, leastFetch, leastData, leastBranch);
    everything.accept(moment -> Moment.cycle(moment) < cycles ? Moment.ZERO : moment - by);
    cycle += cycles;
    fetch += leastFetch;
    data += leastData;
    branch += leastBranch;
  }

  /** Paths that lie side by side were spent on different things: what all have goes. */
  private void look(long moment, int cycles) {
    if (Moment.cycle(moment) >= cycles) {
      leastFetch = Math.min(leastFetch, Moment.fetch(moment));
      leastData = Math.min(leastData, Moment.data(moment));
      leastBranch = Math.min(leastBranch, Moment.branch(moment));
    }
  }
}
