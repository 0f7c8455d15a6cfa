package entrylab.notebook.view;

import entrylab.text.WrappedText;
import java.util.Locale;

/**
 * What a notebook found out: the question it was written for, and a sentence or two that answer it
 * with numbers of this run.
 *
 * <pre>{@code
 * keep("answer", Answer.to("Does it work?", "%d invariants are broken.", 0));
 * }</pre>
 *
 * @param question ends with a question mark
 * @param sentence the answer
 */
public record Answer(String question, String sentence) {
  /** As wide as a terminal. */
  private static final int COLUMNS = 80;

  /**
   * An answer whose numbers are filled in.
   *
   * @param form as for {@link String#format}
   */
  public static Answer to(String question, String form, Object... numbers) {
    return new Answer(question, String.format(Locale.ROOT, form, numbers));
  }

  /** A line for the question, then the answer in lines of a terminal's width. */
  @Override
  public String toString() {
    return question + "\n" + WrappedText.of(COLUMNS, "", sentence);
  }
}
