package entrylab.tradeoff;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Where designs break even, as a table; all shares are from 0 to 1.
 *
 * <pre>{@code
 * var cpus = List.of(Cpus.get("haswell"));
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), cpus);
 * var sweep = Sweep.of(Designs.all());
 * show(EvenTable.of(EvenSearch.of(sweep, at, List.of("git-status"), cpus, "duplicated-table")));
 * }</pre>
 */
public final class EvenTable {
  private final List<EvenShare> shares;

  private EvenTable(List<EvenShare> shares) {
    this.shares = shares;
  }

  /**
   * The table: {@code swept} is the mean over {@code found} seeds, {@code swept_low} and {@code
   * swept_high} the least and the most of them; {@code difference} is closed form less swept.
   */
  public static Table of(List<EvenShare> shares) {
    return new EvenTable(shares).table();
  }

  private Table table() {
    return Table.create("break-even")
        .addColumns(
            text("workload", EvenShare::workload),
            text("cpu", EvenShare::cpu),
            text("larger", EvenShare::larger),
            text("smaller", EvenShare::smaller),
            text("share_of", share -> share.axis().toString()),
            real("share_here", EvenShare::here),
            real("swept", EvenShare::mean),
            real("swept_low", EvenShare::least),
            real("swept_high", EvenShare::most),
            IntColumn.create(
                "found", shares.stream().mapToInt(share -> share.swept().size()).toArray()),
            real("closed_form", share -> share.closed().orElse(Double.NaN)),
            real("difference", EvenShare::difference));
  }

  private StringColumn text(String name, Function<EvenShare, String> value) {
    return StringColumn.create(name, shares.stream().map(value));
  }

  private DoubleColumn real(String name, ToDoubleFunction<EvenShare> value) {
    return DoubleColumn.create(name, shares.stream().mapToDouble(value).toArray());
  }
}
