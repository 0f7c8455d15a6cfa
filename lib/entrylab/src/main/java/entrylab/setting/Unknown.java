package entrylab.setting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said about a name that nothing has: the nearest one, or all if they are few. */
public final class Unknown {
  /** Changes of single letters beyond which two names are not near. */
  private static final int NEAR = 2;

  /** A word that says less than this much of a name says nothing. */
  private static final int SHORTEST_BEGINNING = 3;

  /** Names that can be looked through. */
  private static final int FEW = 24;

  private Unknown() {}

  /**
   * One line.
   *
   * @param kind of thing that was asked for
   * @param known names there are
   */
  public static String name(String kind, String word, Collection<String> known) {
    String few = known.size() <= FEW ? ": known: " + String.join(", ", known) : "";
    return "unknown "
        + kind
        + " '"
        + word
        + "'"
        + nearest(word, known).map(near -> ": did you mean '" + near + "'?").orElse(few);
  }

  /**
   * The known name that most likely was meant, if any is near: a few letters away, rather one that
   * has the word in it, or the only one that begins so.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(word, name) <= Math.min(NEAR, word.length() / 2))
        .min(
            Comparator.<String>comparingInt(name -> distance(word, name))
                .thenComparing(name -> !name.contains(word)))
        .or(() -> onlyOneThatBegins(word, known));
  }

  private static Optional<String> onlyOneThatBegins(String word, Collection<String> known) {
    List<String> longer = known.stream().distinct().filter(name -> name.startsWith(word)).toList();
    return word.length() >= SHORTEST_BEGINNING && longer.size() == 1
        ? Optional.of(longer.getFirst())
        : Optional.empty();
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
