package entrylab.tradeoff;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * A trade-off as a table, a row per workload, CPU and design, the last columns against one design
 * that takes more pages.
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
        real("saved_by_larger", s -> at(s, b -> b.saved().at(s.ptregs(), 0))),
        real("even_page_price", s -> rated(s, (b, r) -> b.evenPrice(s.ptregs(), 0, r))),
        real("even_ptregs_share", s -> rated(s, (b, r) -> orNaN(b.ptregsShare(0, r)))),
        real("even_traced_share", s -> rated(s, (b, r) -> orNaN(b.tracedShare(s.ptregs(), r)))));
    return table;
  }

  private static double orNaN(OptionalDouble value) {
    return value.orElse(Double.NaN);
  }

  private Optional<BreakEven> breakEven(Standing standing) {
    return tradeOff.breakEvens(larger, standing.workload(), standing.cpu()).stream()
        .filter(b -> b.smaller().equals(standing.design()))
        .findFirst();
  }

  private double at(Standing standing, Function<BreakEven, Double> value) {
    return breakEven(standing).map(value).orElse(Double.NaN);
  }

  /** A value that needs a syscall rate. */
  private interface Rated {
    double of(BreakEven breakEven, double callsPerSecond);
  }

  private double rated(Standing standing, Rated value) {
    return standing.callsPerSecond().isEmpty()
        ? Double.NaN
        : at(standing, b -> value.of(b, standing.callsPerSecond().getAsDouble()));
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
