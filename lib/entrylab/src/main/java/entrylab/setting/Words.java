package entrylab.setting;

import java.util.function.Function;

/**
 * How a kind of value is read from one word and written as one: the same on a command line, in a
 * manifest and in a mail.
 *
 * @param <T> the values' type
 */
public interface Words<T> {

  /** What stands for a value in help texts, such as {@code N} or {@code on|off}. */
  String label();

  /**
   * Reads a word.
   *
   * @throws IllegalArgumentException saying what is wrong with the word, which it quotes
   */
  T read(String word);

  /** Writes a word that reads as an equal value. */
  String write(T value);

  /** What a value goes by in results, where values are distinguished: its word unless said. */
  default String name(T value) {
    return write(value);
  }

  /**
   * Passes a value on that was not read from a word.
   *
   * @throws IllegalArgumentException if it is out of range
   */
  default T checked(T value) {
    return value;
  }

  /**
   * Words of another type that are written like these.
   *
   * @param wrap may refuse a value with an IllegalArgumentException
   */
  default <U> Words<U> as(Function<T, U> wrap, Function<U, T> unwrap) {
    return new Wrapped<>(this, wrap, unwrap);
  }

  /** Words of one type, their values wrapped in another. */
  record Wrapped<T, U>(Words<T> plain, Function<T, U> wrap, Function<U, T> unwrap)
      implements Words<U> {
    @Override
    public String label() {
      return plain.label();
    }

    @Override
    public U read(String word) {
      return wrap.apply(plain.read(word));
    }

    @Override
    public String write(U value) {
      return plain.write(unwrap.apply(value));
    }

    @Override
    public U checked(U value) {
      plain.checked(unwrap.apply(value));
      return value;
    }
  }
}
