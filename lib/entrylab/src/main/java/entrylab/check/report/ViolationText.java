package entrylab.check.report;

import java.util.List;
import java.util.Locale;

/** Writes violations for reading, numbered. */
public final class ViolationText {
  private static final int NUMBERS_SHOWN = 12;

  private ViolationText() {}

  /** A paragraph for each, behind an empty line. */
  public static void append(StringBuilder text, List<Violation> violations) {
    int index = 1;
    for (Violation violation : violations) {
      text.append('\n').append(index++).append(". ");
      append(text, violation);
    }
  }

  private static void append(StringBuilder text, Violation violation) {
    text.append(violation.id()).append(": ").append(violation.sentence()).append('\n');
    if (violation.cases() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "   in %,d of the scenarios tried; numbers %s%n",
              violation.cases(),
              numbers(violation)));
    }
    violation.story().forEach(line -> text.append("   ").append(line).append('\n'));
    violation.code().forEach(line -> text.append("     ").append(line).append('\n'));
    text.append("   expected ").append(violation.expected()).append('\n');
    text.append("   found    ").append(violation.found()).append('\n');
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
