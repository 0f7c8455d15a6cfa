package entrylab.sweep;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * A column of the results: its name in every format, and where its value comes from.
 *
 * @param name as in the CSV header
 * @param type what kind of value it is
 * @param value the value in a result: a String, Long or Double
 */
public record Column(String name, Type type, Function<Result, Object> value) {

  /** Kinds of values. */
  public enum Type {
    /** A word. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A mean or a share. */
    REAL
  }

  /** All columns in order; new ones go to the end. */
  public static final List<Column> ALL =
      List.of(
          text("design", Result::design),
          text("workload", Result::workload),
          real("traced", r -> r.traced().value()),
          text("x32", r -> r.options().x32() ? "on" : "off"),
          whole("syscalls", Result::syscalls),
          whole("seed", Result::seed),
          real("instructions", r -> r.counts().instructions()),
          real("asm_instructions", r -> r.counts().asmInstructions()),
          real("loads", r -> r.counts().loads()),
          real("stores", r -> r.counts().stores()),
          real("branches", r -> r.counts().branches()),
          real("indirect_branches", r -> r.counts().indirectBranches()),
          real("extra_saves", r -> r.counts().extraSaves()),
          real("extra_restores", r -> r.counts().extraRestores()),
          real("icache_lines", r -> r.counts().icacheLines()),
          real("dcache_lines", r -> r.counts().dcacheLines()),
          whole("table_bytes", r -> r.ledger().tableBytes()),
          whole("shared_text_bytes", r -> r.ledger().sharedTextBytes()),
          whole("stub_text_bytes", r -> r.ledger().stubTextBytes()),
          whole("padding_bytes", r -> r.ledger().paddingBytes()),
          whole("pages", r -> r.ledger().pages()),
          text("tracing", r -> r.tracing().toString()),
          text("marked", r -> r.options().marked().toString()));

  /**
   * The column of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Column named(String name) {
    return ALL.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown column '"
                    + name
                    + "': one of "
                    + ALL.stream().map(Column::name).collect(Collectors.joining(", "))));
  }

  /**
   * The value as a number.
   *
   * @throws IllegalArgumentException if the column holds words
   */
  public double number(Result result) {
    if (value.apply(result) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("column '" + name + "' holds words, not numbers");
  }

  /** The value as text, the same in every locale. */
  public String text(Result result) {
    Object found = value.apply(result);
    return found instanceof Double number ? Numbers.plain(number) : found.toString();
  }

  private static Column text(String name, Function<Result, String> value) {
    return new Column(name, Type.TEXT, value::apply);
  }

  private static Column whole(String name, ToLongFunction<Result> value) {
    return new Column(name, Type.WHOLE, value::applyAsLong);
  }

  private static Column real(String name, ToDoubleFunction<Result> value) {
    return new Column(name, Type.REAL, value::applyAsDouble);
  }
}
