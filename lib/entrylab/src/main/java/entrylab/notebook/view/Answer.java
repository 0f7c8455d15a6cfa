package entrylab.notebook.view;

import java.util.Locale;

/**
 * What a notebook found out: the question it was written for, and a sentence or two that answer it
 * with numbers of this run.
 *
 * @param question ends with a question mark
 * @param sentence the answer
 */
public record Answer(String question, String sentence) {

  /**
   * An answer whose numbers are filled in.
   *
   * @param form as for {@link String#format}
   */
  public static Answer to(String question, String form, Object... numbers) {
    return new Answer(question, String.format(Locale.ROOT, form, numbers));
  }

  /** A line for the question, one for the answer. */
  @Override
  public String toString() {
    return question + "\n" + sentence + "\n";
  }
}
