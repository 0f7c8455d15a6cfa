package entrylab.core.replay;

import entrylab.core.cache.CacheSetVisitor;
import entrylab.core.cache.SetAssociativeCache;
import entrylab.core.pipeline.TraceEvent;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * How many different blocks will ever meet in each set of each cache. A set that is not crowded
 * never evicts: after its blocks have come in once, every access to them hits, whatever the order.
 *
 * <p>Traces of one design have most events in common, so each event is looked at once.
 */
final class OversubscribedSets {
  private final CoreState state;
  private final Map<SetAssociativeCache, HeldBlocks> blocks = new IdentityHashMap<>();
  private final Set<TraceEvent> met = new HashSet<>();
  private final Map<TraceEvent, Boolean> crowded = new HashMap<>();

  /**
   * Nothing met yet.
   *
   * @param state by whose geometry it goes; its contents do not matter
   */
  OversubscribedSets(CoreState state) {
    this.state = state;
  }

  /** Notes an event that will happen again and again. */
  void meet(TraceEvent event) {
    if (met.add(event)) {
      state.home(event, this::hold);
      state.outerHome(event, this::hold);
    }
  }

  private void hold(SetAssociativeCache cache, long block) {
    blocks.computeIfAbsent(cache, HeldBlocks::new).add(block);
  }

  /** Whether anything that an event needs for its best answer may be pushed out. */
  boolean crowds(TraceEvent event) {
    Boolean known = crowded.get(event);
    if (known == null) {
      known = crowds(visitor -> state.home(event, visitor));
      crowded.put(event, known);
    }
    return known;
  }

  /** Whether any block that is reported to a visitor lies in a crowded set. */
  boolean crowds(Consumer<CacheSetVisitor> reporting) {
    boolean[] any = new boolean[1];
    reporting.accept((cache, block) -> any[0] |= blocks.get(cache).crowded(block));
    return any[0];
  }

  /** The crowded sets of a cache. */
  BitSet crowdedSets(SetAssociativeCache cache) {
    HeldBlocks held = blocks.get(cache);
    return held == null ? new BitSet() : held.crowdedSets();
  }
}
