package entrylab.alignment;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What alignment is worth, row by row.
 *
 * @param rows CPU by CPU, then designs, shares and pollutions; of each point all choices
 * @param placements that each figure is over, in words
 * @param workload its word
 */
public record AlignmentResult(List<AlignmentRow> rows, String placements, String workload) {

  /** Takes a copy. */
  public AlignmentResult {
    rows = List.copyOf(rows);
  }

  /** The rows on one CPU. */
  public AlignmentResult cpu(String name) {
    return new AlignmentResult(
        rows.stream().filter(row -> row.cpu().equals(name)).toList(), placements, workload);
  }

  /** The CPUs' names, each once. */
  public List<String> cpus() {
    return rows.stream().map(AlignmentRow::cpu).distinct().toList();
  }

  /** A row per point and choice. */
  public Table toTable() {
    return Table.create("alignment, modelled cycles per syscall over " + placements)
        .addColumns(
            words("cpu", AlignmentRow::cpu),
            words("design", AlignmentRow::design),
            words("traced", row -> row.traced().toString()),
            words(
                "between calls", row -> row.pollution() == 0 ? "warm" : row.pollution() + " bytes"),
            words("alignment", row -> row.choice().name()),
            number("cycles_mean", row -> row.cycles().mean()),
            number("cycles_se", row -> row.cycles().spread().se()),
            number("cycles_least", row -> row.cycles().least()),
            number("cycles_most", row -> row.cycles().most()),
            number("difference", row -> row.more().mean()),
            number("difference_se", row -> row.more().se()),
            words("fewer at", row -> row.standing().fewer() + " of " + row.standing().all()),
            number("code lines", row -> row.codeLines().mean()),
            LongColumn.create(
                "padding_bytes", rows.stream().mapToLong(AlignmentRow::paddingBytes).toArray()),
            number("padding pages", AlignmentRow::paddingPages));
  }

  private StringColumn words(String name, Function<AlignmentRow, String> cell) {
    return StringColumn.create(name, rows.stream().map(cell));
  }

  private DoubleColumn number(String name, ToDoubleFunction<AlignmentRow> cell) {
    return DoubleColumn.create(name, rows.stream().mapToDouble(cell).toArray());
  }
}
