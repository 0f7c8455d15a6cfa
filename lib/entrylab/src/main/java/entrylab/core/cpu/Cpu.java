package entrylab.core.cpu;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The profile of one CPU: a value for every {@link Parameter}, but optional ones of what the CPU
 * lacks, and the name of its instruction table.
 *
 * <pre>{@code
 * Cpu haswell = Cpus.get("haswell");
 * show(haswell.count(Parameter.MISPREDICT) + " cycles");
 * show(Sweep.of("switch").on(haswell.with(Parameter.DIRECTION, "perfect")).run());
 * }</pre>
 */
public final class Cpu {
  /** The word of a predictor that no CPU has: a bound, not a candidate. */
  private static final String PERFECT = "perfect";

  private final String name;
  private final String title;
  private final String instructions;
  private final Optional<String> base;
  private final Map<Parameter, Quantity> values;

  /** The numbers among the values, read once: a core is built from some sixty of them. */
  private final double[] numbers = new double[Parameter.values().length];

  Cpu(
      String name,
      String title,
      String instructions,
      Optional<String> base,
      Map<Parameter, Quantity> values) {
    this.name = name;
    this.title = title;
    this.instructions = instructions;
    this.base = base;
    this.values = Collections.unmodifiableMap(new EnumMap<>(values));
    Arrays.fill(numbers, Double.NaN);
    values.forEach((parameter, quantity) -> {
      boolean word = quantity.unit() == Unit.WORD;
      numbers[parameter.ordinal()] = word ? Double.NaN : Double.parseDouble(quantity.value());
    });
  }

  /** Short name, such as {@code haswell}. */
  public String name() {
    return name;
  }

  /** The part the values belong to. */
  public String title() {
    return title;
  }

  /** Name of the instruction table in {@code data/instructions}. */
  public String instructions() {
    return instructions;
  }

  /** The profile that this one differs from by a change; empty if it stands by itself. */
  public Optional<String> base() {
    return base;
  }

  /** Whether it states a value; always, unless the parameter is optional. */
  public boolean states(Parameter parameter) {
    return values.containsKey(parameter);
  }

  /** All values, in the order of {@link Parameter}. */
  public Map<Parameter, Quantity> values() {
    return values;
  }

  /**
   * A value with its source.
   *
   * @throws IllegalArgumentException if this is a part of a profile without it
   * @throws MissingParameterException if the profile does not state what is optional
   */
  public Quantity quantity(Parameter parameter) {
    Quantity quantity = values.get(parameter);
    if (quantity == null && parameter.optional()) {
      throw new MissingParameterException(this, parameter);
    }
    if (quantity == null) {
      throw new IllegalArgumentException(name + " says nothing of " + parameter);
    }
    return quantity;
  }

  /** The part of this profile that says nothing but these: who is given it reads no others. */
  public Cpu only(Set<Parameter> wanted) {
    Map<Parameter, Quantity> some = new EnumMap<>(values);
    some.keySet().retainAll(wanted);
    return new Cpu(name, title, instructions, base, some);
  }

  /** A whole number, in the parameter's unit; a clock's fraction is rounded. */
  public int count(Parameter parameter) {
    return (int) Math.round(number(parameter));
  }

  /**
   * A number in the parameter's unit.
   *
   * @throws IllegalArgumentException if the parameter is a word
   * @throws MissingParameterException if the profile does not state it
   */
  public double number(Parameter parameter) {
    double number = numbers[parameter.ordinal()];
    if (Double.isNaN(number)) {
      throw new IllegalArgumentException(
          quantity(parameter) + " of " + parameter + " is no number");
    }
    return number;
  }

  /** Whether a flag is set. */
  public boolean flag(Parameter parameter) {
    return count(parameter) == 1;
  }

  /** A word. */
  public String word(Parameter parameter) {
    return quantity(parameter).value();
  }

  /**
   * This CPU with one value changed, for sensitivity runs.
   *
   * @throws IllegalArgumentException if the stated range does not hold the value, or the model
   *     cannot work with it
   */
  public Cpu with(Parameter parameter, String value) {
    parameter.check(value);
    Map<Parameter, Quantity> changed = new EnumMap<>(values);
    changed.put(parameter, quantity(parameter).with(value));
    return new Cpu(
        name + "[" + parameter + "=" + value + "]",
        title,
        instructions,
        Optional.of(name),
        changed);
  }

  /** The parameters that the real CPU may have another value of, by their stated range. */
  public List<Parameter> uncertain() {
    return values.keySet().stream().filter(p -> !alternatives(p).isEmpty()).toList();
  }

  /** The other values to try a parameter with: the ends of its range, or its other words. */
  public List<String> alternatives(Parameter parameter) {
    Quantity stated = quantity(parameter);
    if (parameter.ablation()) {
      return List.of();
    }
    return stated.alternatives().stream().filter(value -> !value.equals(PERFECT)).toList();
  }

  /** The profile as a file that {@link Cpus#fromFile} reads, every value stated. */
  public String profileText() {
    return String.format(Locale.ROOT, "@title %s\n@instructions %s\n", title, instructions)
        + values.entrySet().stream()
            .map(e -> line(e.getKey(), e.getValue()))
            .collect(Collectors.joining());
  }

  private static String line(Parameter parameter, Quantity quantity) {
    return String.format(
        Locale.ROOT,
        "%s | %s | %s | %s | %s | %s\n",
        parameter,
        quantity.value(),
        quantity.unit(),
        quantity.source(),
        quantity.range(),
        quantity.confidence());
  }

  @Override
  public String toString() {
    return name + " (" + title + ")";
  }
}
