package entrylab.measure.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why the model misses a path, as far as changing one mechanism at a time can tell.
 *
 * @param found changes and what the model says with them, the nearest to the measurement first;
 *     empty if nothing moves it that way
 * @param tried how many changes were tried
 */
record MissingMechanism(Verdict verdict, List<Trial> found, int tried) {
  private static final int NAMED = 3;

  /** Small errors are not explained. */
  static final MissingMechanism NOTHING = new MissingMechanism(Verdict.NEAR, List.of(), 0);

  /**
   * One change, and what the model says with it.
   *
   * @param way how much of the model's distance it takes away: 1 is all of it
   */
  record Trial(ModelChange change, double cycles, double way) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s brings it to %.1f", change, cycles);
    }
  }

  /** How sure it is which mechanism is missing. */
  enum Verdict {
    /** The model is near enough. */
    NEAR(""),
    /** One change alone brings it to what was measured. */
    SHOWN("shown"),
    /** One change takes away half of the distance or more. */
    SUSPECTED("suspected"),
    /** None does. */
    UNEXPLAINED("unexplained");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** The mechanism that the verdict is about; empty if there is none. */
  String mechanism() {
    return verdict == Verdict.SHOWN || verdict == Verdict.SUSPECTED
        ? found.getFirst().change().parameter().toString()
        : "";
  }

  @Override
  public String toString() {
    return switch (verdict) {
      case NEAR -> "";
      case SHOWN, SUSPECTED ->
          verdict
              + ": "
              + found.stream().limit(NAMED).map(Trial::toString).collect(Collectors.joining(", "));
      case UNEXPLAINED ->
          verdict
              + String.format(Locale.ROOT, ": %d changes tried", tried)
              + (found.isEmpty() ? ", none moves it that way" : ", at best " + found.getFirst());
    };
  }
}
