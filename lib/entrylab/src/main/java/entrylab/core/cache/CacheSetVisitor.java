package entrylab.core.cache;

/** Receives the cache that a block must stay in for the next access to be a hit. */
@FunctionalInterface
public interface CacheSetVisitor {
  /** One cache and the block it must keep. */
  void visit(SetAssociativeCache cache, long block);
}
