package entrylab.core.replay;

import entrylab.core.cache.CacheSetVisitor;
import entrylab.core.cache.SetAssociativeCache;
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
 */
final class OversubscribedSets implements CacheSetVisitor {
  private final Map<SetAssociativeCache, Map<Integer, Set<Long>>> blocks = new IdentityHashMap<>();

  @Override
  public void visit(SetAssociativeCache cache, long block) {
    blocks
        .computeIfAbsent(cache, c -> new HashMap<>())
        .computeIfAbsent(cache.setOf(block), s -> new HashSet<>())
        .add(block);
  }

  /** Whether any block that is reported to a visitor lies in a crowded set. */
  boolean crowds(Consumer<CacheSetVisitor> reporting) {
    boolean[] any = new boolean[1];
    reporting.accept((cache, block) -> any[0] |= crowded(cache, block));
    return any[0];
  }

  /** The crowded sets of a cache. */
  BitSet crowdedSets(SetAssociativeCache cache) {
    var crowded = new BitSet();
    blocks
        .getOrDefault(cache, Map.of())
        .forEach((set, held) -> crowded.set(set, held.size() > cache.ways()));
    return crowded;
  }

  /** Whether the set of a block has to hold more blocks than it has ways. */
  boolean crowded(SetAssociativeCache cache, long block) {
    return blocks.get(cache).get(cache.setOf(block)).size() > cache.ways();
  }
}
