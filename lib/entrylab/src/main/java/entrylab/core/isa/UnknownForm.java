package entrylab.core.isa;

import java.util.Locale;

/** What to do about an instruction whose form the table lacks. */
public enum UnknownForm {
  /** Stop, naming it. */
  REFUSE,
  /** Take its shape's estimate, and flag every result that it touches. */
  ESTIMATE;

  /**
   * Reads the word used on the command line.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static UnknownForm parse(String word) {
    return switch (word) {
      case "refuse" -> REFUSE;
      case "estimate" -> ESTIMATE;
      default ->
          throw new IllegalArgumentException(
              "unknown word '" + word + "' for unknown forms: refuse or estimate");
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
