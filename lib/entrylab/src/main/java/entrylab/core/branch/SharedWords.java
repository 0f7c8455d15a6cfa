package entrylab.core.branch;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of scripts that a predictor made, each kept once: scripts of one kernel have most of their
 * branches in common, and what is found out about the words of one is known of all.
 */
final class SharedWords {
  private final Map<List<Long>, long[]> known = new HashMap<>();

  /** Words that nobody has written to yet, or those that were equal to them then. */
  long[] share(long[] words) {
    return known.computeIfAbsent(Arrays.stream(words).boxed().toList(), fresh -> words);
  }
}
