package entrylab.core.pipeline;

/** Counts what became of a trace's loads and stores; re-derived when a run is over. */
final class LoadStoreTally {
  private int loaded;
  private int forwarded;
  private int fromCache;
  private int loadsRetired;
  private int storesKnown;
  private int storesRetired;

  void clear() {
    loaded = 0;
    forwarded = 0;
    fromCache = 0;
    loadsRetired = 0;
    storesKnown = 0;
    storesRetired = 0;
  }

  /** A load was made. */
  void loaded() {
    loaded++;
  }

  /** A store served a load. */
  void forwarded() {
    forwarded++;
  }

  /** The cache served a load. */
  void fromCache() {
    fromCache++;
  }

  /** A load retired. */
  void loadRetired() {
    loadsRetired++;
  }

  /** A store's data became known. */
  void storeKnown() {
    storesKnown++;
  }

  /** A store retired. */
  void storeRetired() {
    storesRetired++;
  }

  /** Loads and stores that retired. */
  int retired() {
    return loadsRetired + storesRetired;
  }

  /** All of it, beside what the trace has. */
  LoadStoreCounts beside(CompiledTrace trace) {
    int storing = trace.stores();
    return new LoadStoreCounts(
        trace.name(),
        trace.memories().length - storing,
        storing,
        loaded,
        forwarded,
        fromCache,
        loadsRetired,
        storesKnown,
        storesRetired);
  }
}
