package entrylab.core.cache;

/** Is told in which cache a block must stay for the next access to be a hit. */
@FunctionalInterface
public interface CacheSetVisitor {
  /** One cache and the block it must keep. */
  void visit(SetAssociativeCache cache, long block);
}
