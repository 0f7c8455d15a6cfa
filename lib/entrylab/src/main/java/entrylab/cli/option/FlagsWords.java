package entrylab.cli.option;

import entrylab.setting.Words;
import java.util.Locale;

/** Words for a task's flags: a number of 32 bits, decimal or hexadecimal. */
public final class FlagsWords implements Words<Integer> {
  private static final long BITS = 0xffff_ffffL;

  @Override
  public String label() {
    return "WORD";
  }

  @Override
  public Integer read(String word) {
    try {
      long value = Long.decode(word);
      if (value >= 0 && value <= BITS) {
        return (int) value;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is too long is.
    }
    throw new IllegalArgumentException(
        "'" + word + "' is not a flags word: a number of 32 bits, such as 0x101");
  }

  @Override
  public String write(Integer flags) {
    return String.format(Locale.ROOT, "0x%x", flags);
  }
}
