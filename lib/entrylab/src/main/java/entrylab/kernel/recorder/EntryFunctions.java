package entrylab.kernel.recorder;

import entrylab.files.DataRows;
import entrylab.kernel.Symbols;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Which of a kernel's functions are its entry code, so that a check runs them; all others are
 * played. By name, as {@code data/kernel/parts.csv} and {@code checked.csv} have them.
 *
 * <pre>{@code
 * show(EntryFunctions.handles("__x64_sys_read"));
 * }</pre>
 */
public final class EntryFunctions {
  private static final List<String> RUN = List.of("entry", "exit", "same");
  private static final Pattern ALL =
      Pattern.compile(
          Stream.concat(patterns("kernel/parts.csv"), patterns("kernel/checked.csv"))
              .reduce((one, other) -> one + "|" + other)
              .orElseThrow());
  private static final Pattern HANDLERS =
      Pattern.compile(patterns("kernel/parts.csv", List.of("handler")).findFirst().orElseThrow());

  private static final String FROM = "__entry_text_start";
  private static final String TO = "__entry_text_end";

  private final long from;
  private final long to;

  /** Those of a kernel: by name, and whatever lies in the section of the entries' assembly. */
  public EntryFunctions(Symbols symbols) {
    from = address(symbols, FROM);
    to = address(symbols, TO);
  }

  private static long address(Symbols symbols, String name) {
    return symbols.all().stream()
        .filter(symbol -> symbol.name().equals(name))
        .mapToLong(Symbols.Symbol::address)
        .findFirst()
        .orElse(0);
  }

  /** Whether a function is run. */
  public boolean run(Symbols.Symbol function) {
    return runs(function.name())
        || Long.compareUnsigned(function.address(), from) >= 0
            && Long.compareUnsigned(function.address(), to) < 0;
  }

  private static Stream<String> patterns(String file) {
    return patterns(file, RUN);
  }

  private static Stream<String> patterns(String file, List<String> belongs) {
    return DataRows.of(file, Function.<CSVRecord>identity()).stream()
        .filter(row -> belongs.contains(row.get("belongs")))
        .map(row -> "(?:" + row.get("pattern") + ")");
  }

  /** A compiler may have split or specialised it. */
  private static boolean runs(String name) {
    return ALL.matcher(whole(name)).matches();
  }

  /** Whether a function is what a program asks for. */
  public static boolean handles(String name) {
    return HANDLERS.matcher(whole(name)).matches();
  }

  /** A name without what compilers add: {@code .isra.0}, {@code .cold} and their like. */
  private static String whole(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }
}
