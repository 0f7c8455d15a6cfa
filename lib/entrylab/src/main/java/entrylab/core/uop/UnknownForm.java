package entrylab.core.uop;

import java.util.Locale;

/** What to do about an instruction whose form the table lacks. */
public enum UnknownForm {
  /** Stop, naming it. */
  REFUSE,
  /** Take its shape's estimate, and flag every result that it touches. */
  ESTIMATE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
