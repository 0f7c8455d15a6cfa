package entrylab.core.uop;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.cpu.Unit;
import java.util.EnumSet;
import java.util.Set;

/**
 * The numbers of one row of an instruction table: written out, or, in parentheses, the name of a
 * value of the CPU's profile, which has a range.
 */
final class RowNumbers {
  private final Cpu cpu;
  private final Set<Parameter> named = EnumSet.noneOf(Parameter.class);

  RowNumbers(Cpu cpu) {
    this.cpu = cpu;
  }

  /**
   * Reads a number.
   *
   * @throws IllegalArgumentException if it is none, and names no value in cycles
   */
  int read(String text) {
    if (!text.startsWith("(") || !text.endsWith(")")) {
      return Integer.parseInt(text);
    }
    Parameter parameter = parameter(text.substring(1, text.length() - 1));
    if (parameter.unit() != Unit.CYCLES) {
      throw new IllegalArgumentException(parameter + " is no time in cycles");
    }
    named.add(parameter);
    return cpu.count(parameter);
  }

  /** The parameter of a name. */
  static Parameter parameter(String name) {
    return Parameter.named(name)
        .orElseThrow(() -> new IllegalArgumentException("unknown value " + name));
  }

  /** The parameters that were named so far. */
  Set<Parameter> named() {
    return Set.copyOf(named);
  }
}
