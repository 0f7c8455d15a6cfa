package entrylab.setting;

import java.math.BigInteger;

/**
 * Whole numbers in a range, in decimal digits.
 *
 * @param label in help texts
 * @param least of the range
 * @param most of the range, itself included
 */
public record WholeNumber(String label, long least, long most) implements Words<Long> {

  /** Any number of 64 bits, such as a seed. */
  public static WholeNumber any() {
    return new WholeNumber("N", Long.MIN_VALUE, Long.MAX_VALUE);
  }

  /** How many there are of something: 1 or more. */
  public static WholeNumber count() {
    return count(Long.MAX_VALUE);
  }

  /** How many there are of something: 1 or more, with an upper bound. */
  public static WholeNumber count(long most) {
    return new WholeNumber("N", 1, most);
  }

  /** Words for the same numbers as 32-bit ones. */
  public Words<Integer> narrow() {
    return as(Math::toIntExact, Integer::longValue);
  }

  @Override
  public Long read(String word) {
    if (!word.matches("-?[0-9]+")) {
      throw new IllegalArgumentException("'" + word + "' is not a whole number");
    }
    BigInteger value = new BigInteger(word);
    if (value.bitLength() >= Long.SIZE) {
      throw new IllegalArgumentException("'" + word + "' does not fit into 64 bits");
    }
    return checked(value.longValue());
  }

  @Override
  public String write(Long value) {
    return value.toString();
  }

  @Override
  public Long checked(Long value) {
    if (value < least && most == Long.MAX_VALUE) {
      throw new IllegalArgumentException(
          "'" + value + "' is too small: it must be " + least + " or more");
    }
    if (value < least && least == 1) {
      throw new IllegalArgumentException("'" + value + "' is not a count: it must be 1 or more");
    }
    if (value > most && least == 1) {
      throw new IllegalArgumentException("'" + value + "' is too many: " + most + " at the most");
    }
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "'" + value + "' is not between " + least + " and " + most);
    }
    return value;
  }
}
