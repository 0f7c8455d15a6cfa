package entrylab.workload;

import java.util.Collection;
import java.util.Comparator;

/** The half-sentence that offers a near name for a misspelt one. */
final class Suggestion {
  /** Changes of single letters beyond which two names are not near. */
  private static final int NEAR = 2;

  private Suggestion() {}

  /** {@code "; did you mean 'read'?"}, or nothing where no candidate is near. */
  static String of(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(word, candidate) <= Math.min(NEAR, word.length() / 2))
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)))
        .map(candidate -> "; did you mean '" + candidate + "'?")
        .orElse("");
  }

  /** Levenshtein's edit distance, one row at a time. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
