package entrylab.measure.model;

import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.RecordFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A record as csv with what the model and its rivals say in columns of their own.
 *
 * <pre>{@code
 * show(ModelledRecord.write(Records.get("epyc-zen4-drawn"))); // the record, with what is modelled
 * }</pre>
 */
public final class ModelledRecord {
  private static final List<String> COLUMNS =
      List.of("net_cycles", "modelled", "error_percent", "bound", "fit", "missing");

  private ModelledRecord() {}

  /**
   * The text: the record's columns first, so that it is still a record.
   *
   * @throws IllegalArgumentException if no profile models the machine's processor
   */
  public static String write(MachineRecord measured) {
    Map<MeasuredPoint, List<String>> said = new HashMap<>();
    ModelAccuracy comparison = ModelAccuracy.of(measured);
    for (PathAccuracy row : comparison.rows()) {
      said.put(
          row.point(),
          List.of(
              two(row.measured().median()),
              two(row.model()),
              two(100 * row.error()),
              two(row.bound()),
              two(comparison.perInstruction() * row.instructions()),
              row.absent()));
    }
    for (MixAccuracy row : WorkloadAccuracy.of(measured).rows()) {
      said.put(
          row.point(),
          List.of(
              two(row.measured().median()), two(row.model()), two(100 * row.error()), "", "", ""));
    }
    List<String> nothing = Collections.nCopies(COLUMNS.size(), "");
    return RecordFile.write(measured, COLUMNS, point -> said.getOrDefault(point, nothing));
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
