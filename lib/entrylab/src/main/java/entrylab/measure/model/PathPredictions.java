package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.record.ProcessPlacements;
import entrylab.measure.record.RecordSources;
import entrylab.measure.worker.WorkerTrace;
import entrylab.progress.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The model's word on every path through one design, at the places where the first processes of a
 * measurement had it: the median over these, as what was measured is one over all.
 */
final class PathPredictions {
  /** Layouts that are modelled; a record has more processes, and the model moves less. */
  static final int LAYOUTS = 3;

  private final Cpu cpu;
  private final MachineRecord measured;
  private final String design;
  private final List<Map<String, WorkerTrace>> layouts = new ArrayList<>();
  private final List<RefusedRow> refused = new ArrayList<>();
  private final Map<String, ModelPrediction> nothing = new HashMap<>();

  /** Records the design's paths at those places. */
  PathPredictions(
      Cpu cpu,
      MachineRecord measured,
      RecordSources sources,
      ProcessPlacements texts,
      Design design) {
    this.cpu = cpu;
    this.measured = measured;
    this.design = design.name();
    Arrays.stream(texts.of(design.name()))
        .limit(LAYOUTS)
        .distinct()
        .forEach(text ->
            layouts.add(PathTraces.of(design, ImageOptions.DEFAULT, sources.dialect(), text)));
  }

  /** Every path of the design that the record has, but for those that are refused. */
  Map<MeasuredPoint, PathAccuracy> rows() {
    Map<MeasuredPoint, PathAccuracy> rows = new HashMap<>();
    for (MeasuredFigure figure : measured.paths()) {
      Interruption.check("the comparison");
      String key = PathTraces.key(figure.point());
      if (figure.point().design().equals(design) && layouts.getFirst().containsKey(key)) {
        RefusedRow.of(figure, layouts.getFirst().get(key))
            .ifPresentOrElse(refused::add, () -> rows.put(figure.point(), compared(figure, key)));
      }
    }
    return rows;
  }

  /** The rows that another program was timed for, once {@link #rows} has been asked. */
  List<RefusedRow> refused() {
    return List.copyOf(refused);
  }

  /** Which design it is. */
  String design() {
    return design;
  }

  /** A row with the mechanism that it misses. */
  PathAccuracy explained(PathAccuracy row, Ablation ablation) {
    WorkerTrace trace = layouts.getFirst().get(PathTraces.key(row.point()));
    return row.with(ablation.of(row.point().mode(), row.measured(), row.model(), trace));
  }

  private PathAccuracy compared(MeasuredFigure figure, String key) {
    MeasuredPoint point = figure.point();
    WorkerTrace first = layouts.getFirst().get(key);
    List<ModelPrediction> said =
        layouts.stream().map(l -> ModelPrediction.of(cpu, l.get(key))).toList();
    double side = 0;
    MedianInterval cycles = figure.cycles();
    if (point.mode() == CallMode.FENCED) {
      MeasuredFigure loop =
          measured.nothing(figure).orElseThrow(() -> MachineRecord.nothingMissing(point));
      String alone = PathTraces.key(loop.point());
      side =
          nothing
              .computeIfAbsent(alone, k -> ModelPrediction.of(cpu, layouts.getFirst().get(k)))
              .cycles();
      cycles = cycles.less(loop.cycles().median());
    }
    double model =
        MedianInterval.median(said.stream().mapToDouble(ModelPrediction::cycles).sorted().toArray())
            - side;
    return new PathAccuracy(
        point,
        cycles,
        model,
        Rivals.bound(cpu, point, first),
        Rivals.instructions(point, first),
        figure.mca(),
        LargestWait.of(cpu, first.repeated(1)),
        MissingMechanism.NOTHING);
  }
}
