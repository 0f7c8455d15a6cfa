package entrylab.check.report;

import entrylab.text.WrappedText;
import java.util.List;
import java.util.Locale;

/**
 * Writes violations for reading, numbered.
 *
 * <pre>{@code
 * var text = new StringBuilder();
 * ViolationText.append(text, Check.of(Designs.get("rsp-check")).run().violations());
 * show(text);
 * }</pre>
 */
public final class ViolationText {
  /** Width of the text. */
  static final int COLUMNS = 80;

  private static final int NUMBERS_SHOWN = 12;

  private ViolationText() {}

  /** A paragraph for each, behind an empty line. */
  public static void append(StringBuilder text, List<Violation> violations) {
    int index = 1;
    for (Violation violation : violations) {
      text.append('\n');
      append(text, index++ + ". ", violation);
    }
  }

  private static void append(StringBuilder text, String lead, Violation violation) {
    text.append(WrappedText.of(COLUMNS, lead, violation.id() + ": " + violation.sentence()));
    if (violation.cases() > 0) {
      text.append(
          WrappedText.of(
              COLUMNS,
              "   ",
              String.format(
                  Locale.ROOT,
                  "in %,d of the scenarios tried; numbers %s",
                  violation.cases(),
                  numbers(violation))));
    }
    violation.story().forEach(line -> text.append(WrappedText.of(COLUMNS, "   ", line)));
    violation.code().forEach(line -> text.append("     ").append(line).append('\n'));
    text.append(WrappedText.of(COLUMNS, "   expected ", violation.expected()));
    text.append(WrappedText.of(COLUMNS, "   found    ", violation.found()));
  }

  private static String numbers(Violation violation) {
    List<String> all = violation.numbers().stream().map(ViolationText::number).toList();
    return all.size() <= NUMBERS_SHOWN
        ? String.join(", ", all)
        : String.join(", ", all.subList(0, NUMBERS_SHOWN))
            + String.format(Locale.ROOT, " and %d more", all.size() - NUMBERS_SHOWN);
  }

  private static String number(long number) {
    return number >= 0 && number < 10_000 ? Long.toString(number) : "0x" + Long.toHexString(number);
  }
}
