package entrylab.core.cpu;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reader of profile files: {@code name | value | unit | source | range | confidence}, one per line.
 *
 * <p>Lines that begin with {@code #} are comments. {@code @title}, {@code @instructions} and {@code
 * @base} are directives; a profile with a base inherits every value that it does not state itself.
 */
final class CpuFile {
  private static final int FIELDS = 6;

  private final String name;
  private final Function<String, Cpu> bases;
  private final Map<Parameter, Quantity> values = new EnumMap<>(Parameter.class);
  private final Map<Parameter, Integer> stated = new EnumMap<>(Parameter.class);
  private String title;
  private String instructions;
  private Optional<String> base = Optional.empty();

  private CpuFile(String name, Function<String, Cpu> bases) {
    this.name = name;
    this.bases = bases;
  }

  /**
   * Reads a profile.
   *
   * @param bases finds the profile that a {@code @base} line names
   * @throws IllegalArgumentException naming file, line and what to do
   */
  static Cpu read(String name, Reader text, Function<String, Cpu> bases) {
    var file = new CpuFile(name, bases);
    int number = 0;
    try (var lines = new BufferedReader(text)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        file.line(line.strip(), number);
      }
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + ".cpu is no text in UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ".cpu, line " + number + ": " + e.getMessage(), e);
    }
    return file.finish();
  }

  private void line(String line, int number) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("@")) {
      directive(line);
      return;
    }
    List<String> fields = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    if (fields.size() != FIELDS) {
      throw new IllegalArgumentException(Quantity.NEEDED);
    }
    Parameter parameter =
        Parameter.named(fields.get(0))
            .orElseThrow(
                () -> new IllegalArgumentException("unknown name '" + fields.get(0) + "'"));
    Quantity quantity = Quantity.of(fields.subList(1, FIELDS));
    if (quantity.unit() != parameter.unit()) {
      throw new IllegalArgumentException(parameter + " is counted in " + parameter.unit());
    }
    parameter.check(quantity.value());
    quantity.alternatives().forEach(parameter::check);
    Integer earlier = stated.put(parameter, number);
    if (earlier != null) {
      throw new IllegalArgumentException(parameter + " was stated in line " + earlier + " already");
    }
    values.put(parameter, quantity);
  }

  private void directive(String line) {
    int space = line.indexOf(' ');
    String rest = space < 0 ? "" : line.substring(space).strip();
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(line + " needs a value");
    }
    switch (line.substring(0, space)) {
      case "@title" -> title = rest;
      case "@instructions" -> instructions = rest;
      case "@base" -> {
        Cpu other = bases.apply(rest);
        other.values().forEach(values::putIfAbsent);
        instructions = instructions == null ? other.instructions() : instructions;
        base = Optional.of(rest);
      }
      default -> throw new IllegalArgumentException("unknown directive " + line);
    }
  }

  private Cpu finish() {
    for (Parameter parameter : Parameter.values()) {
      if (!values.containsKey(parameter) && !parameter.optional()) {
        throw new IllegalArgumentException(
            name + ".cpu: no value for " + parameter + "; state it or inherit it by @base");
      }
    }
    if (title == null || instructions == null) {
      throw new IllegalArgumentException(name + ".cpu: @title and @instructions are needed");
    }
    return new Cpu(name, title, instructions, base, values);
  }
}
