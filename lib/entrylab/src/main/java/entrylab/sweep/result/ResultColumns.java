package entrylab.sweep.result;

import entrylab.setting.Unknown;
import java.util.List;
import java.util.stream.Stream;

/**
 * The order in which columns are written; new ones go to the end of their list.
 *
 * <pre>{@code
 * ResultColumns.all().forEach(column -> show(column.word())); // what toTable("...") takes
 * }</pre>
 */
public final class ResultColumns {
  /** What every result has. */
  public static final List<ResultColumn> COUNTED =
      List.of(
          Circumstance.DESIGN,
          Circumstance.WORKLOAD,
          Circumstance.TRACED,
          Circumstance.X32,
          Metric.SYSCALLS,
          Circumstance.SEED,
          Metric.INSTRUCTIONS,
          Metric.ASM_INSTRUCTIONS,
          Metric.LOADS,
          Metric.STORES,
          Metric.BRANCHES,
          Metric.INDIRECT_BRANCHES,
          Metric.EXTRA_SAVES,
          Metric.EXTRA_RESTORES,
          Metric.ICACHE_LINES,
          Metric.DCACHE_LINES,
          Metric.TABLE_BYTES,
          Metric.SHARED_TEXT_BYTES,
          Metric.STUB_TEXT_BYTES,
          Metric.PADDING_BYTES,
          Metric.PAGES,
          Circumstance.TRACING,
          Circumstance.MARKED,
          Metric.ICACHE_LINES_LEAST,
          Metric.ICACHE_LINES_MOST,
          Metric.DCACHE_LINES_LEAST,
          Metric.DCACHE_LINES_MOST,
          Metric.PAGES_LEAST,
          Metric.PAGES_MOST,
          Circumstance.COUNTED_CALLS,
          Circumstance.IA32,
          Circumstance.AUDIT,
          Circumstance.SECCOMP,
          Circumstance.MITIGATIONS);

  /** What a result on a modelled CPU has besides. */
  private static final List<ResultColumn> MODELLED =
      List.of(
          Circumstance.CPU,
          Circumstance.POLLUTION,
          Circumstance.COST,
          Metric.CYCLES_MEAN,
          Metric.CYCLES_MEDIAN,
          Metric.CYCLES_P99,
          Metric.CYCLES_SD,
          Metric.CYCLES_PRIVILEGED,
          Metric.CYCLES_CORE,
          Metric.CYCLES_FETCH,
          Metric.CYCLES_DATA,
          Metric.CYCLES_BRANCH,
          Metric.CYCLES_WORK,
          Metric.CYCLES_SE,
          Metric.CYCLES_N,
          Metric.CYCLES_USER,
          Metric.USER_MISPREDICTS,
          Circumstance.ESTIMATED_FORMS,
          Circumstance.PLACEMENTS,
          Metric.CYCLES_LEAST,
          Metric.CYCLES_MOST,
          Metric.TIMED_INSTRUCTIONS,
          Circumstance.TIMED_CALLS);

  private ResultColumns() {}

  /** Every column there is. */
  public static List<ResultColumn> all() {
    return Stream.concat(COUNTED.stream(), MODELLED.stream()).toList();
  }

  /**
   * The column of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ResultColumn get(String word) {
    return all().stream()
        .filter(column -> column.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Unknown.name("column", word, all().stream().map(ResultColumn::word).toList())));
  }

  /** The columns that all of these results have. */
  public static List<ResultColumn> of(List<Result> results) {
    return results.isEmpty() || results.stream().anyMatch(r -> r.cycles().isEmpty())
        ? COUNTED
        : all();
  }
}
