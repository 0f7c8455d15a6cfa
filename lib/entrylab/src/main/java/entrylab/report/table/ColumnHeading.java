package entrylab.report.table;

import static java.util.Map.entry;

import java.util.Map;

/**
 * What stands over a column for readers: words, and the unit behind a comma. The names that
 * programs use, such as {@code cycles_mean}, stay those of CSV and JSON.
 */
final class ColumnHeading {
  private static final String BYTES = "_bytes";
  private static final String CYCLES = "cycles_";
  private static final String PERCENT = "_percent";
  private static final String SHARE = "_share";

  /** Names that no rule makes plain. */
  private static final Map<String, String> KNOWN =
      Map.ofEntries(
          entry("traced", "traced, share"),
          entry("shared_text_bytes", "shared, bytes"),
          entry("stub_text_bytes", "stubs, bytes"),
          entry("pollution", "pollution, bytes"),
          entry("cycles_n", "calls timed"),
          entry("timed_instructions", "their instructions"),
          entry("cycles_p99", "cycles, 99 %"),
          entry("cycles_per_second", "cycles per second"),
          entry("saved_by_larger", "saved by larger, cycles"),
          entry("even_page_price", "even page price, cycles per second"),
          entry("measured", "measured, cycles"),
          entry("low", "low, cycles"),
          entry("high", "high, cycles"),
          entry("model", "model, cycles"),
          entry("bound", "bound, cycles"),
          entry("fit", "fit, cycles"),
          entry("llvm_mca", "llvm-mca, cycles"));

  private ColumnHeading() {}

  /** The heading of a column of this name. */
  static String of(String name) {
    String known = KNOWN.get(name);
    return known == null ? words(name).replace('_', ' ') : known;
  }

  private static String words(String name) {
    if (name.startsWith(CYCLES)) {
      return "cycles, " + name.substring(CYCLES.length());
    }
    return name.endsWith(BYTES)
        ? unit(name, BYTES, "bytes")
        : name.endsWith(PERCENT)
            ? unit(name, PERCENT, "%")
            : name.endsWith(SHARE) ? unit(name, SHARE, "share") : name;
  }

  private static String unit(String name, String end, String unit) {
    return name.substring(0, name.length() - end.length()) + ", " + unit;
  }
}
