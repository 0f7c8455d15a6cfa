package entrylab.sweep.result;

import entrylab.text.PlainNumbers;

/**
 * A column of the results: its name in every format, and its value in each of them.
 *
 * <pre>{@code
 * ResultColumn instructions = ResultColumns.get("instructions");
 * show(instructions.text(Sweep.of("switch").run().rows().getFirst()));
 * }</pre>
 */
public sealed interface ResultColumn permits Metric, Circumstance {

  /** Kinds of values. */
  enum Type {
    /** A word. */
    TEXT,
    /** A whole number. */
    WHOLE,
    /** A mean or a share. */
    REAL
  }

  /** Its name, as in the CSV header. */
  String word();

  /** What kind of value it has. */
  Type type();

  /**
   * The value in a result: a String, Long or Double.
   *
   * @throws IllegalArgumentException if it is of cycles, and the sweep named no CPU
   */
  Object value(Result result);

  /** The value as text, the same in every locale. */
  default String text(Result result) {
    Object found = value(result);
    return found instanceof Double number ? PlainNumbers.plain(number) : found.toString();
  }
}
