package entrylab.report;

import entrylab.image.ImageOptions;
import entrylab.image.SyscallTable;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.setting.Settings;
import entrylab.sweep.CallDepth;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.ResultColumn;
import entrylab.workload.NewerNames;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tech.tablesaw.api.Table;

/** A sweep as plain text: the columns that answer, others that were asked for, or everything. */
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
  private static final String[] CYCLES = {
    "design",
    "workload",
    "traced",
    "cpu",
    "pollution",
    "cycles_n",
    "timed_instructions",
    "cycles_mean",
    "cycles_se",
    "cycles_least",
    "cycles_most",
    "cycles_median",
    "cycles_p99",
    "cycles_sd",
    "cycles_privileged",
    "cycles_core",
    "cycles_fetch",
    "cycles_data",
    "cycles_branch",
    "cycles_work",
    "cycles_user"
  };

  private SweepText() {}

  /** The columns that answer, in {@value SweepAnswer#COLUMNS} columns of text; every row. */
  public static String of(SweepResult result) {
    return of(result, List.of());
  }

  /**
   * The columns that answer, and these.
   *
   * @throws IllegalArgumentException if one is of cycles, and none were modelled
   */
  public static String of(SweepResult result, List<ResultColumn> more) {
    return result.rows().isEmpty()
        ? "Nothing to show." + leftOut(result) + "\n"
        : SweepAnswer.of(result, more) + notes(result);
  }

  private static String leftOut(SweepResult result) {
    return LeftOutPoint.summary(result.leftOut()).stream()
        .map(line -> "\n" + line)
        .collect(Collectors.joining());
  }

  private static String notes(SweepResult result) {
    String leftOut = leftOut(result);
    return (result.modelled() ? estimated(result) : "")
        + KernelLines.of(result)
        + newerNames(result)
        + (leftOut.isEmpty() ? "" : leftOut + "\n");
  }

  /** Three tables: bytes, counts, and cycles with their parts. */
  public static String whole(SweepResult result) {
    if (result.rows().isEmpty()) {
      return of(result);
    }
    Result first = result.rows().getFirst();
    Table memory = result.toTable(MEMORY).dropDuplicateRows();
    Table counts = result.toTable(COUNTS).dropDuplicateRows();
    return String.format(
            Locale.ROOT,
            """
            Bytes as linked (%s); pages and lines are means over %s.

            %s
            Counted by emulation, means per syscall, n = %s a row, seed %s; traced = %s.
            Nothing %s is a cycle.

            %s\
            """,
            first.options(),
            SweepSettings.placements(result.settings()),
            TextTable.render(Cells.ofAll(memory)),
            Long.toString(first.syscalls()),
            Long.toString(first.seed()),
            first.tracing(),
            result.modelled() ? "in this table" : "here",
            TextTable.render(Cells.ofAll(counts)))
        + (result.modelled() ? cycles(result) : "")
        + notes(result);
  }

  private static String cycles(SweepResult result) {
    Cycles first = result.rows().getFirst().modelled();
    return String.format(
        Locale.ROOT,
        """

        Modelled, cycles per syscall in the kernel; %s: %s.
        Not measured. The parts add up to the mean; "user" stands apart: what the user program
        loses to mispredicted returns. %s
        Counted above are %s; timed here are %s,
        and "instructions" are those of the calls timed.
        %s
        %s\
        """,
        first.cost().title(),
        first.cost().meaning(),
        spread(result.settings()),
        first(result).countedCalls(),
        first.calls().which(),
        depth(result.settings().get(SweepSettings.CALL_DEPTH)),
        TextTable.render(Cells.ofAll(result.toTable(CYCLES))));
  }

  private static Result first(SweepResult result) {
    return result.rows().getFirst();
  }

  /** What the standard error is over. */
  private static String spread(Settings settings) {
    Placements placements = SweepSettings.placements(settings);
    return placements.alone()
        ? "\"se\" is the mean's standard error (batch means)\nat one place of text and tables, "
            + placements
            + "."
        : "\"se\" is the mean's standard error over placements,\n"
            + "\"least\" and \"most\" are the placements' own means: "
            + Placement.range()
            + ", seed "
            + settings.get(SweepSettings.SEED)
            + ".";
  }

  private static String depth(CallDepth depth) {
    return depth.equals(CallDepth.LOOP)
        ? ""
        : String.format(
            Locale.ROOT, "The user program makes its calls %d frames deep.%n", depth.frames());
  }

  private static String newerNames(SweepResult result) {
    SyscallTable table = new ImageOptions(result.settings()).table();
    String lines =
        result.settings().get(SweepSettings.WORKLOADS).stream()
            .flatMap(word -> NewerNames.of(Workloads.parse(word, table), table).stream())
            .map(line -> "  " + line + "\n")
            .collect(Collectors.joining());
    return lines.isEmpty() ? "" : "\nNames that the table does not have:\n" + lines;
  }

  private static String estimated(SweepResult result) {
    String forms = String.join(", ", result.estimatedForms());
    return forms.isEmpty() ? "" : "\nInstruction forms whose cost is an estimate: " + forms + "\n";
  }
}
