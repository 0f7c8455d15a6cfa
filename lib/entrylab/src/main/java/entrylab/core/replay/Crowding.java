package entrylab.core.replay;

import entrylab.core.cache.HomeVisitor;
import entrylab.core.cache.SetAssociativeCache;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How many different blocks will ever meet in each set of each cache. A set that is not crowded
 * never evicts: after its blocks have come in once, every access to them hits, whatever the order.
 */
final class Crowding implements HomeVisitor {
  private final Map<SetAssociativeCache, Map<Integer, Set<Long>>> blocks = new IdentityHashMap<>();

  @Override
  public void visit(SetAssociativeCache cache, long block) {
    blocks
        .computeIfAbsent(cache, c -> new HashMap<>())
        .computeIfAbsent(cache.setOf(block), s -> new HashSet<>())
        .add(block);
  }

  /** Whether the set of a block has to hold more blocks than it has ways. */
  boolean crowded(SetAssociativeCache cache, long block) {
    return blocks.get(cache).get(cache.setOf(block)).size() > cache.ways();
  }
}
