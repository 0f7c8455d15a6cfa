package entrylab.report.comparison;

import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.RecordFile;
import entrylab.measure.record.Records;
import entrylab.reproduce.Input;
import java.nio.file.Path;

/**
 * What was measured on a machine, with the file it stands in.
 *
 * <pre>{@code
 * MeasuredRecord record = MeasuredRecord.get("epyc-zen4-drawn");
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").workload("getpid").on("zen4").run();
 * show(Mail.of(result, MailExtras.NONE.with(record)));
 * }</pre>
 *
 * @param file and its checksum
 * @param measured its content
 */
public record MeasuredRecord(Input file, MachineRecord measured) {

  /**
   * A record that is shipped.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static MeasuredRecord get(String name) {
    MachineRecord measured = Records.get(name);
    return new MeasuredRecord(Input.shipped("measured/" + name + ".csv"), measured);
  }

  /**
   * A record that {@code ./lab measure --out} wrote; where it lies is told nobody.
   *
   * @throws IllegalArgumentException if the file cannot be read or is no record
   */
  public static MeasuredRecord fromFile(Path file) {
    MachineRecord measured = RecordFile.read(file);
    if (measured.figures().isEmpty()) {
      throw new IllegalArgumentException("'" + file + "' is no record of measured cycles");
    }
    Input input = Input.file(file);
    String name = input.isShipped() ? input.name() : String.valueOf(file.getFileName());
    return new MeasuredRecord(new Input(name, input.sha256()), measured);
  }

  public String about(String key) {
    return measured.about().getOrDefault(key, "unknown");
  }
}
