package entrylab.core.anchor;

import entrylab.files.DataRows;
import entrylab.layout.KernelLayout;
import entrylab.path.Trace;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * A short sequence whose cost on one CPU was measured and published.
 *
 * @param cpu profile name
 * @param asm AT&amp;T syntax, for the reader and for other tools
 * @param code its bytes in hexadecimal
 * @param cycles measured, per copy of the sequence, unrolled
 * @param role whether the model was set by this figure
 */
public record Microbenchmark(
    String cpu, String name, String asm, String code, double cycles, Role role, String source) {
  private static final long BASE = KernelLayout.TEXT;

  /** What a figure was used for. */
  public enum Role {
    /** The profile or instruction table was set by it: agreement proves little. */
    INPUT,
    /** It was not. */
    CHECK
  }

  /** All of {@code data/anchors/microbenchmarks.csv}. */
  public static List<Microbenchmark> all() {
    return DataRows.of("anchors/microbenchmarks.csv", Microbenchmark::parse);
  }

  private static Microbenchmark parse(CSVRecord row) {
    return new Microbenchmark(
        row.get("cpu"),
        row.get("name"),
        row.get("asm"),
        row.get("code"),
        Double.parseDouble(row.get("cycles")),
        Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)),
        row.get("source"));
  }

  /** So many copies of the sequence in a row. */
  public Trace unrolled(int times) {
    return CodeWalker.unrolled(name, HexFormat.of().parseHex(code), BASE, times);
  }
}
