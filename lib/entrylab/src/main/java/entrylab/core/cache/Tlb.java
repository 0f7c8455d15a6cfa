package entrylab.core.cache;

import java.util.List;

/** A first-level TLB with separate 4 KiB and 2 MiB entries, backed by a second level. */
final class Tlb {
  private static final long LARGE = 1L << 60;

  private final SetAssociativeCache small;
  private final SetAssociativeCache large;
  private final SetAssociativeCache second;
  private final boolean secondHoldsLarge;

  Tlb(
      SetAssociativeCache small,
      SetAssociativeCache large,
      SetAssociativeCache second,
      boolean secondHoldsLarge) {
    this.small = small;
    this.large = large;
    this.second = second;
    this.secondHoldsLarge = secondHoldsLarge;
  }

  Translation translate(long address) {
    PageSize size = PageSize.of(address);
    boolean isLarge = size == PageSize.MIB_2;
    long page = size.page(address);
    if ((isLarge ? large : small).access(page)) {
      return Translation.FIRST;
    }
    if (isLarge && !secondHoldsLarge) {
      return Translation.WALK;
    }
    // Pages of both sizes share the second level: the size is part of the key, above the set index.
    return second.access(isLarge ? page | LARGE : page) ? Translation.SECOND : Translation.WALK;
  }

  /** Reports the first-level entry that a page must keep to be translated at once. */
  void home(long address, CacheSetVisitor visitor) {
    PageSize size = PageSize.of(address);
    visitor.visit(size == PageSize.MIB_2 ? large : small, size.page(address));
  }

  /** Pages that the second level was asked for: those that the first did not hold and it may. */
  long asked() {
    return small.misses() + (secondHoldsLarge ? large.misses() : 0);
  }

  /** The entries of each page size. */
  List<SetAssociativeCache> firstLevel() {
    return List.of(small, large);
  }
}
