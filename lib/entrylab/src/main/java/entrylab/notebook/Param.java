package entrylab.notebook;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A notebook's parameters: each has a default in its cell and can be set from outside, by a system
 * property {@code entrylab.param.NAME} or an environment variable {@code ENTRYLAB_PARAM_NAME}.
 *
 * <pre>{@code
 * long syscalls = Param.of("syscalls", 2000); // ./lab run NOTEBOOK -p syscalls=500 sets another
 * show(Sweep.of("switch").syscalls(syscalls).run());
 * }</pre>
 */
public final class Param {
  private static final Map<String, String> USED = new ConcurrentSkipListMap<>();

  private Param() {}

  /**
   * The value of a whole-number parameter.
   *
   * @throws IllegalArgumentException if it is set to something else
   */
  public static long of(String name, long otherwise) {
    return of(name, otherwise, Long::valueOf, "a whole number");
  }

  /**
   * The value of a parameter that is a fraction.
   *
   * @throws IllegalArgumentException if it is set to something else
   */
  public static double of(String name, double otherwise) {
    return of(name, otherwise, Double::valueOf, "a number");
  }

  /** The value of a parameter that is text. */
  public static String of(String name, String otherwise) {
    return of(name, otherwise, Function.identity(), "text");
  }

  /**
   * A whole number that something else sets the parameter to; what papermill writes into a cell.
   */
  public static long set(String name, long value) {
    return noted(name, value);
  }

  /** A fraction that something else sets the parameter to. */
  public static double set(String name, double value) {
    return noted(name, value);
  }

  /** A text that something else sets the parameter to. */
  public static String set(String name, String value) {
    return noted(name, value);
  }

  /** All parameters asked for so far with the values used, one {@code name = value} line each. */
  public static String used() {
    return USED.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static <T> T of(String name, T otherwise, Function<String, T> parser, String kind) {
    T value = setting(name).map(text -> parse(name, text, parser, kind)).orElse(otherwise);
    return noted(name, value);
  }

  private static <T> T noted(String name, T value) {
    USED.put(name, value.toString());
    return value;
  }

  private static <T> T parse(String name, String text, Function<String, T> parser, String kind) {
    try {
      return parser.apply(text.strip().replace("_", ""));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "parameter " + name + " is set to '" + text + "', which is not " + kind, e);
    }
  }

  private static Optional<String> setting(String name) {
    String variable = "ENTRYLAB_PARAM_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    return Optional.ofNullable(System.getProperty("entrylab.param." + name))
        .or(() -> Optional.ofNullable(System.getenv(variable)));
  }
}
