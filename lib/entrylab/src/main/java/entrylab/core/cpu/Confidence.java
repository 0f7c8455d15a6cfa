package entrylab.core.cpu;

import java.util.Arrays;

/**
 * How sure a value of a CPU profile is.
 *
 * <pre>{@code
 * show(Cpus.get("haswell").quantity(Parameter.MISPREDICT).confidence().uncertain());
 * }</pre>
 */
public enum Confidence {
  /** Measured on hardware, raw output published. */
  MEASURED("measured"),
  /** Counted by this project in an emulator, the record kept; exact, but of what was run there. */
  COUNTED("counted"),
  /** In a published paper, vendor guide or tool table. */
  PUBLISHED("published"),
  /** Chosen by the authors of another model; plausible, not a measurement. */
  MODEL("model"),
  /** Arithmetic on a source; the source field shows it. */
  DERIVED("derived"),
  /** Recalled from a document that could not be opened; to be checked. */
  RECALLED("recalled"),
  /** No source, or sources that contradict each other. */
  ASSUMED("assumed"),
  /** Adjusted until the model met a measurement; the source field names it. */
  FITTED("fitted");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  /** Whether a reader should vary the value before trusting a conclusion that hangs on it. */
  public boolean uncertain() {
    return this == RECALLED || this == ASSUMED || this == FITTED;
  }

  /**
   * The confidence of a word.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Confidence named(String word) {
    return Arrays.stream(values())
        .filter(c -> c.word.equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown confidence '" + word + "': one of " + Arrays.toString(values())));
  }

  @Override
  public String toString() {
    return word;
  }
}
