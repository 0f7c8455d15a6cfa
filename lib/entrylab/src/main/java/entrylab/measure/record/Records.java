package entrylab.measure.record;

import entrylab.files.DataFolder;
import java.util.Collection;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The records in {@code data/measured}, and many machines' records side by side.
 *
 * <pre>{@code
 * MachineRecord record = Records.get("epyc-zen4-drawn");
 * show(ModelAccuracy.of(record).line());
 * }</pre>
 */
public final class Records {
  private static final String FOLDER = "measured";
  private static final String SUFFIX = ".csv";

  private Records() {}

  /** Names of the records, a machine each. */
  public static List<String> names() {
    return DataFolder.list(FOLDER).stream()
        .filter(file -> file.endsWith(SUFFIX))
        .map(file -> file.substring(0, file.length() - SUFFIX.length()))
        .toList();
  }

  /**
   * A machine's record.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static MachineRecord get(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException(
          "unknown record '" + name + "': one of " + String.join(", ", names()));
    }
    return RecordFile.read(name, DataFolder.reader(FOLDER + "/" + name + SUFFIX));
  }

  /** All figures of several machines, the machine in the first column. */
  public static Table merged(Collection<MachineRecord> records) {
    Table table =
        Table.create(
            "measured",
            StringColumn.create("cpu"),
            StringColumn.create("microcode"),
            StringColumn.create("design"),
            StringColumn.create("calls"),
            StringColumn.create("mode"),
            IntColumn.create("pollution_bytes"),
            DoubleColumn.create("cycles"),
            DoubleColumn.create("low"),
            DoubleColumn.create("high"),
            IntColumn.create("processes"));
    for (MachineRecord record : records) {
      for (MeasuredFigure figure : record.figures()) {
        MeasuredPoint point = figure.point();
        table.stringColumn(0).append(record.about().get(MachineRecord.CPU));
        table.stringColumn(1).append(record.about().get("microcode"));
        table.stringColumn(2).append(point.design());
        table.stringColumn(3).append(point.calls());
        table.stringColumn(4).append(point.mode().toString());
        table.intColumn(5).append(point.pollution());
        table.doubleColumn(6).append(figure.cycles().median());
        table.doubleColumn(7).append(figure.cycles().low());
        table.doubleColumn(8).append(figure.cycles().high());
        table.intColumn(9).append(figure.cycles().n());
      }
    }
    return table;
  }
}
