package entrylab.check.contract;

import java.util.Locale;

/** Whether a table entry can be called from C. */
public sealed interface Callability {

  /** At any time. */
  record Always() implements Callability {
    @Override
    public String toString() {
      return "always";
    }
  }

  /**
   * Only while a bit of the status word is set.
   *
   * @param bit its value
   * @param otherwise what happens else
   */
  record WhileStatus(int bit, String otherwise) implements Callability {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "only while status bit 0x%x is set; otherwise: %s", bit, otherwise);
    }
  }

  /**
   * Not at all.
   *
   * @param why what happens
   */
  record Never(String why) implements Callability {
    @Override
    public String toString() {
      return "never: " + why;
    }
  }
}
