package entrylab.setting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lists of values with commas between them, none of which comes twice: results are distinguished by
 * them.
 *
 * @param kind what each is, for messages
 * @param one the words of each
 * @param fewest how many there are at least: 0 or 1
 * @param every what the word {@value #ALL} stands for; empty if it stands for nothing
 */
public record Several<T>(String kind, Words<T> one, int fewest, Optional<Supplier<List<T>>> every)
    implements Words<List<T>> {
  private static final String ALL = "all";

  /** At least one. */
  public static <T> Several<T> of(String kind, Words<T> one) {
    return new Several<>(kind, one, 1, Optional.empty());
  }

  /** Any number, none included, which is no word at all. */
  public static <T> Several<T> orNone(String kind, Words<T> one) {
    return new Several<>(kind, one, 0, Optional.empty());
  }

  /** With a word for all of these. */
  public Several<T> orAll(Supplier<List<T>> every) {
    return new Several<>(kind, one, fewest, Optional.of(every));
  }

  @Override
  public String label() {
    return one.label() + ",..." + (every.isPresent() ? "|" + ALL : "");
  }

  @Override
  public List<T> read(String words) {
    if (every.isPresent() && words.equals(ALL)) {
      return checked(every.get().get());
    }
    List<String> parts = Arrays.asList(words.split(",", -1));
    if (parts.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException(
          "'" + words + "' has an empty " + kind + " between its commas");
    }
    return checked(parts.stream().map(String::strip).map(one::read).toList());
  }

  @Override
  public String write(List<T> values) {
    return values.stream().map(one::write).collect(Collectors.joining(","));
  }

  @Override
  public List<T> checked(List<T> values) {
    if (values.size() < fewest) {
      throw new IllegalArgumentException("there must be at least one " + kind);
    }
    Set<String> names = new HashSet<>();
    for (T value : values) {
      String name = one.name(one.checked(value));
      if (!names.add(name)) {
        throw new IllegalArgumentException(
            kind + " '" + name + "' is given twice: leave one out, or give it another name");
      }
    }
    return List.copyOf(values);
  }
}
