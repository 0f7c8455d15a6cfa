package entrylab.cli;

import entrylab.report.SweepText;
import entrylab.sweep.SweepResult;
import java.util.function.Function;

/** How a result is written. */
enum OutputFormat {
  /** Aligned columns. */
  TEXT(SweepText::of),
  /** Comma-separated values with a header. */
  CSV(SweepResult::csv),
  /** An array of objects. */
  JSON(SweepResult::json);

  private final Function<SweepResult, String> writer;

  OutputFormat(Function<SweepResult, String> writer) {
    this.writer = writer;
  }

  String of(SweepResult result) {
    return writer.apply(result);
  }
}
