package entrylab.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a task's flags word: 32 bits, decimal or hexadecimal. */
final class FlagsWord implements ITypeConverter<Integer> {
  private static final long BITS = 0xffff_ffffL;

  @Override
  public Integer convert(String word) {
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
}
