package entrylab.core.pipeline;

import entrylab.core.cache.PageSize;
import entrylab.core.cache.Translation;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Which events of a trace translate an address for the first time since the page tables were
 * switched, so that they walk them whatever the TLBs held before.
 *
 * <p>A write of CR3 is taken to empty the TLBs, as it does without process-context identifiers, and
 * with them unless bit 63 of what is written says otherwise (Intel SDM volume 3, Operations that
 * Invalidate TLBs). A trace that writes CR3 at all is taken to have been left that way, too:
 * kernels that switch at the entry switch back at the exit. A first fetch from a page is no hit of
 * the micro-op cache, which holds only what the instruction TLB holds (Intel optimization manual,
 * on the decoded instruction cache).
 */
record FlushedPages(BitSet walks) {
  /** Of a trace that switches nothing. */
  static final FlushedPages NONE = new FlushedPages(new BitSet());

  /**
   * Those of a trace.
   *
   * @param switches for each write of CR3 the number of events before it, ascending
   */
  static FlushedPages of(List<TraceEvent> events, List<Integer> switches) {
    if (switches.isEmpty()) {
      return NONE;
    }
    BitSet walks = new BitSet(events.size());
    Set<Long> code = new HashSet<>();
    Set<Long> data = new HashSet<>();
    int next = 0;
    for (int i = 0; i < events.size(); i++) {
      while (next < switches.size() && switches.get(next) == i) {
        code.clear();
        data.clear();
        next++;
      }
      TraceEvent event = events.get(i);
      boolean first =
          switch (event) {
            case TraceEvent.Fetch fetch -> code.add(page(fetch.address()));
            case TraceEvent.Data access -> data.add(page(access.address()));
            case TraceEvent.Branch _ -> false;
          };
      walks.set(i, first);
    }
    return new FlushedPages(walks);
  }

  /** A page's first address, which pages of both sizes tell themselves apart by well enough. */
  private static long page(long address) {
    PageSize size = PageSize.of(address);
    return size.page(address) * PageSize.values().length + size.ordinal();
  }

  /** The events that walk, and which of them are fetches, as numbers. */
  LongStream shape(List<TraceEvent> events) {
    return walks.stream()
        .mapToLong(event -> 2L * event + (events.get(event) instanceof TraceEvent.Fetch ? 1 : 0));
  }

  /** What caches and TLBs answer when these translations are gone; the given array if none is. */
  byte[] applied(List<TraceEvent> events, byte[] outcomes) {
    if (walks.isEmpty()) {
      return outcomes;
    }
    byte[] changed = outcomes.clone();
    for (int i = walks.nextSetBit(0); i >= 0; i = walks.nextSetBit(i + 1)) {
      boolean fetch = events.get(i) instanceof TraceEvent.Fetch;
      // A window that the micro-op cache had is in the instruction cache as well.
      int found = fetch ? Math.max(0, outcomes[i] - 1) : outcomes[i];
      changed[i] =
          fetch
              ? EventOutcome.fetch(EventOutcome.level(found), Translation.WALK)
              : EventOutcome.data(EventOutcome.level(found), Translation.WALK);
    }
    return changed;
  }
}
