package entrylab.tradeoff;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A trade-off as a table, a row per workload, CPU and design, the last columns against one design
 * that takes more pages.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * show(TradeOffTable.of(at, "duplicated-table"));
 * }</pre>
 */
public final class TradeOffTable {
  private final TradeOff tradeOff;
  private final String larger;

  private TradeOffTable(TradeOff tradeOff, String larger) {
    this.tradeOff = tradeOff;
    this.larger = larger;
  }

  /**
   * The table.
   *
   * @param larger the design whose pages are to be paid for
   */
  public static Table of(TradeOff tradeOff, String larger) {
    return new TradeOffTable(tradeOff, larger).table();
  }

  private Table table() {
    Table table = Table.create("trade-off");
    table.addColumns(
        text("workload", Standing::workload),
        text("cpu", Standing::cpu),
        text("design", Standing::design),
        real("ptregs_share", Standing::ptregs),
        real("calls_per_second", s -> s.callsPerSecond().orElse(Double.NaN)),
        real("cycles_untraced", Standing::untraced),
        real("cycles_untraced_se", Standing::untracedError),
        real("cycles_traced", Standing::traced),
        real("cycles_traced_se", Standing::tracedError),
        real("cycles_per_second", s -> s.cyclesPerSecond(0)),
        whole("bytes", s -> s.ledger().totalBytes()),
        whole("pages", s -> s.ledger().pages()),
        real("saved_by_larger", s -> at(s, b -> b.savedHere().untraced())),
        real("even_page_price", this::evenPrice),
        text("ahead, untraced", this::ahead));
    return table;
  }

  /** Who of it and the larger one is ahead, over placements; nothing for the larger one itself. */
  private String ahead(Standing standing) {
    return tradeOff.of(standing.workload(), standing.cpu()).stream()
        .filter(other -> other.design().equals(larger) && !standing.design().equals(larger))
        .findFirst()
        .map(standing::against)
        .orElse("");
  }

  private Optional<BreakEven> breakEven(Standing standing) {
    return tradeOff.breakEvens(larger, standing.workload(), standing.cpu()).stream()
        .filter(b -> b.smaller().equals(standing.design()))
        .findFirst();
  }

  private double at(Standing standing, Function<BreakEven, Double> value) {
    return breakEven(standing).map(value).orElse(Double.NaN);
  }

  private double evenPrice(Standing standing) {
    return standing.callsPerSecond().isEmpty()
        ? Double.NaN
        : at(standing, b -> b.evenPrice(standing.callsPerSecond().getAsDouble()));
  }

  private StringColumn text(String name, Function<Standing, String> value) {
    return StringColumn.create(name, tradeOff.standings().stream().map(value));
  }

  private IntColumn whole(String name, Function<Standing, Integer> value) {
    return IntColumn.create(name, tradeOff.standings().stream().mapToInt(value::apply).toArray());
  }

  private DoubleColumn real(String name, ToDoubleFunction<Standing> value) {
    return DoubleColumn.create(name, tradeOff.standings().stream().mapToDouble(value).toArray());
  }
}
