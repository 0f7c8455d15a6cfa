package entrylab.setting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of a few values, each written as its {@code toString}.
 *
 * @param kind what they are, for messages
 * @param values all there are
 */
public record Choice<T>(String kind, List<T> values) implements Words<T> {

  /** A choice between yes and no, written on and off. */
  public static Words<Boolean> onOff() {
    return new Choice<>("word", List.of("on", "off")).as("on"::equals, yes -> yes ? "on" : "off");
  }

  @Override
  public String label() {
    return values.stream().map(Object::toString).collect(Collectors.joining("|"));
  }

  @Override
  public T read(String word) {
    return values.stream()
        .filter(value -> value.toString().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Unknown.name(kind, word, values.stream().map(Object::toString).toList())));
  }

  @Override
  public String write(T value) {
    return value.toString();
  }
}
