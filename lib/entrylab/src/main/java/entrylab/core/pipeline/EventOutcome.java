package entrylab.core.pipeline;

import entrylab.core.cache.CacheLevel;
import entrylab.core.cache.Translation;

/**
 * What caches and predictors answered to one event of a trace, as a byte; 0 is the best answer.
 * Fetches: 0 if the micro-op cache had the window. Branches: the prediction's ordinal.
 */
public final class EventOutcome {
  private static final int LEVELS = 4;

  private EventOutcome() {}

  /** A data access. */
  public static byte data(CacheLevel level, Translation translation) {
    return (byte) (level.ordinal() + translated(translation));
  }

  /** What a translation adds to an answer that says where the line was found. */
  public static int translated(Translation translation) {
    return LEVELS * translation.ordinal();
  }

  /** A fetch that the micro-op cache did not serve. */
  public static byte fetch(CacheLevel level, Translation translation) {
    return (byte) (1 + data(level, translation));
  }

  static CacheLevel level(int data) {
    return CacheLevel.of(data % LEVELS);
  }

  static Translation translation(int data) {
    return Translation.of(data / LEVELS);
  }
}
