package entrylab.core.replay;

import entrylab.core.pipeline.TraceEvent;

/** A fetch or an access that is replayed each time, in one core. */
final class LiveMemory {
  private final CoreState state;
  private final TraceEvent event;
  private final long[] uopBlocks;
  private final boolean codeStays;
  private final int word;
  private final int shift;

  /**
   * Prepares an event that is no branch.
   *
   * @param place where its answer is packed
   * @param codeStays whether its line and page, if it is a fetch, are sure to be in the first level
   */
  LiveMemory(CoreState state, TraceEvent event, int place, boolean codeStays) {
    this.state = state;
    this.event = event;
    this.uopBlocks =
        event instanceof TraceEvent.Fetch fetch ? state.uopCache().blocks(fetch) : null;
    this.codeStays = codeStays;
    word = MemoryPlan.word(place);
    shift = MemoryPlan.shift(place);
  }

  /** Adds the answer of caches and TLBs to words that begin at one of an array. */
  void answer(long[] answers, int from) {
    answers[from + word] += (long) answer() << shift;
  }

  /** The answer of caches and TLBs. */
  byte answer() {
    if (uopBlocks == null) {
      return state.data(event.address());
    }
    return codeStays ? state.fetchNear(uopBlocks) : state.fetch((TraceEvent.Fetch) event);
  }
}
