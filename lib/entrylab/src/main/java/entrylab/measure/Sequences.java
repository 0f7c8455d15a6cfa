package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.measure.model.ModelPrediction;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.HostMachine;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.RingThree;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.Worker;
import entrylab.measure.worker.WorkerException;
import entrylab.measure.worker.WorkerTrace;
import java.util.List;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Times the short sequences on the host's processor, beside the model. A profile's constants are
 * set by these, never by the designs' paths: those stay a test.
 *
 * <pre>{@code
 * var settings =
 *     new Measure.Settings(
 *         List.of(Designs.get("switch")),
 *         ImageOptions.DEFAULT,
 *         List.of(),
 *         List.of(),
 *         List.of(),
 *         3,
 *         5,
 *         1,
 *         false,
 *         "by hand");
 * show(Sequences.run(settings)); // as ./lab measure --sequences
 * }</pre>
 */
public final class Sequences {
  private static final CallSequence CALL = MeasuredPath.GETPID.sequence();

  private Sequences() {}

  /**
   * Measures and models every sequence; processes, rounds and seed are the settings'.
   *
   * @throws WorkerException if a worker does not carry out its plan
   */
  public static Table run(Measure.Settings settings) {
    List<Sequence> sequences = Sequence.shipped();
    return table(sequences, SequenceTimes.of(sequences, CallMode.ALONE, settings));
  }

  private static Table table(List<Sequence> sequences, SequenceTimes times) {
    Table table =
        Table.create(
            "sequences",
            StringColumn.create("sequence"),
            StringColumn.create("mode"),
            DoubleColumn.create("measured"),
            DoubleColumn.create("low"),
            DoubleColumn.create("high"),
            DoubleColumn.create("model"));
    var cpu = HostMachine.here().profile().map(Cpus::get);
    for (CallMode mode : CallMode.ALONE) {
      for (Sequence sequence : sequences) {
        MedianInterval interval = times.interval(sequence.name(), mode);
        double model = cpu.map(c -> model(c, sequence, mode)).orElse(Double.NaN);
        table.stringColumn(0).append(sequence.name());
        table.stringColumn(1).append(mode.toString());
        table.doubleColumn(2).append(two(interval.median()));
        table.doubleColumn(3).append(two(interval.low()));
        table.doubleColumn(4).append(two(interval.high()));
        table.doubleColumn(5).append(two(model));
      }
    }
    return table;
  }

  /** The model's cycles of a sequence; fenced without the program's side. */
  static double model(Cpu cpu, Sequence sequence, CallMode mode) {
    return model(cpu, image(sequence), mode);
  }

  /** A sequence in place of a design. */
  static EntryImage image(Sequence sequence) {
    return RingThree.image(sequence.design(), ImageOptions.DEFAULT, 0);
  }

  /** The model's cycles of an image of a sequence; fenced without the program's side. */
  static double model(Cpu cpu, EntryImage image, CallMode mode) {
    Worker worker = new Worker(List.of(image), List.of(), List.of(), Worker.ANY_CPU);
    double whole = ModelPrediction.of(cpu, trace(worker, mode, 0)).cycles();
    return mode == CallMode.FENCED
        ? whole - ModelPrediction.of(cpu, trace(worker, mode, TimedBatch.NO_DESIGN)).cycles()
        : whole;
  }

  /** What a call of a sequence executes, with the program's side. */
  static WorkerTrace trace(Sequence sequence, CallMode mode) {
    return trace(
        new Worker(List.of(image(sequence)), List.of(), List.of(), Worker.ANY_CPU), mode, 0);
  }

  private static WorkerTrace trace(Worker worker, CallMode mode, int design) {
    return WorkerTrace.of(worker, new TimedBatch(mode.routine(), design, CALL, 1, 0, 0));
  }

  private static double two(double value) {
    return Math.round(100 * value) / 100.0;
  }
}
