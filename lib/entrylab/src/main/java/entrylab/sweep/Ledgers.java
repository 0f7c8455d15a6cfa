package entrylab.sweep;

import entrylab.design.Design;
import entrylab.files.UniqueNames;
import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What several designs occupy, side by side.
 *
 * <pre>{@code
 * keep("memory", Plots.memory(Ledgers.of(Designs.all(), ImageOptions.DEFAULT)));
 * }</pre>
 *
 * @param options what they were built for
 * @param byDesign the ledger of each design's name, in the order asked for
 */
public record Ledgers(ImageOptions options, Map<String, MemoryLedger> byDesign) {

  /** The ledgers of these designs. */
  public static Ledgers of(List<Design> designs, ImageOptions options) {
    Map<String, MemoryLedger> ledgers = new LinkedHashMap<>();
    UniqueNames.each("design", designs, Design::name)
        .forEach(design -> ledgers.put(design.name(), design.image(options).ledger()));
    return new Ledgers(options, ledgers);
  }

  /** Ledgers of designs given one by one, with x32 on and the list as merged. */
  public static Ledgers of(Design... designs) {
    return of(Arrays.asList(designs), ImageOptions.DEFAULT);
  }

  /** A row per design: bytes by kind, their sum, and pages. */
  public Table toTable() {
    return Table.create("memory, " + options)
        .addColumns(
            StringColumn.create("design", byDesign.keySet()),
            column("table_bytes", MemoryLedger::tableBytes),
            column("shared_text_bytes", MemoryLedger::sharedTextBytes),
            column("stub_text_bytes", MemoryLedger::stubTextBytes),
            column("padding_bytes", MemoryLedger::paddingBytes),
            column("total_bytes", MemoryLedger::totalBytes),
            column("pages", MemoryLedger::pages));
  }

  private IntColumn column(String name, ToIntFunction<MemoryLedger> value) {
    return IntColumn.create(name, byDesign.values().stream().mapToInt(value).toArray());
  }
}
