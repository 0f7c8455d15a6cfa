package entrylab.core.pipeline;

import java.util.Locale;

/**
 * What the load-store unit counted in one timed run, beside what the trace has.
 *
 * @param trace its name
 * @param loads in the trace
 * @param stores in the trace
 * @param loaded loads made
 * @param forwarded loads served by a store
 * @param fromCache loads served by the cache
 * @param loadsRetired loads retired
 * @param storesKnown stores whose data became known
 * @param storesRetired stores retired
 */
record LoadStoreCounts(
    String trace,
    int loads,
    int stores,
    int loaded,
    int forwarded,
    int fromCache,
    int loadsRetired,
    int storesKnown,
    int storesRetired) {
  /**
   * Looks whether each was made, served and retired once.
   *
   * @throws IllegalStateException if one was not
   */
  void check() {
    same("loads served by stores or the cache", forwarded + fromCache, "made", loaded);
    same("loads made", loaded, "retired", loadsRetired);
    same("loads made", loaded, "in the trace", loads);
    same("stores whose data were known", storesKnown, "in the trace", stores);
    same("stores retired", storesRetired, "in the trace", stores);
  }

  private void same(String what, int one, String other, int two) {
    if (one != two) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "%s: %d %s, but %d %s", trace, one, what, two, other));
    }
  }
}
