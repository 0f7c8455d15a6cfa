package entrylab.report;

import entrylab.sweep.LeftOut;
import entrylab.sweep.Result;
import entrylab.sweep.SweepResult;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/** A sweep as plain text: what the numbers are, what the designs occupy, what was counted. */
public final class SweepText {
  private static final String[] MEMORY = {
    "design", "table_bytes", "shared_text_bytes", "stub_text_bytes", "padding_bytes", "pages"
  };
  private static final String[] COUNTS = {
    "design",
    "workload",
    "traced",
    "instructions",
    "asm_instructions",
    "loads",
    "stores",
    "branches",
    "indirect_branches",
    "extra_saves",
    "extra_restores",
    "icache_lines",
    "dcache_lines"
  };

  private SweepText() {}

  /** The text of a result, every row; the CSV has the same numbers and all columns. */
  public static String of(SweepResult result) {
    String leftOut =
        LeftOut.summary(result.leftOut()).stream()
            .map(line -> "\n" + line)
            .collect(Collectors.joining());
    if (result.rows().isEmpty()) {
      return "Nothing to show." + leftOut + "\n";
    }
    Result first = result.rows().getFirst();
    Table memory = result.toTable(MEMORY).dropDuplicateRows();
    return """
    Bytes and pages as linked (%s):

    %s
    Counted by emulation, means per syscall, n = %d a row, seed %d; traced = %s.
    Nothing here is a cycle.

    %s\
    """
            .formatted(
                first.options(),
                TextTable.render(Cells.ofAll(memory)),
                first.syscalls(),
                first.seed(),
                first.tracing(),
                TextTable.render(Cells.ofAll(result.toTable(COUNTS))))
        + (leftOut.isEmpty() ? "" : leftOut + "\n");
  }
}
