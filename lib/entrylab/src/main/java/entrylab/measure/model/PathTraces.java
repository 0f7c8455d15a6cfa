package entrylab.measure.model;

import entrylab.design.Design;
import entrylab.image.Dialect;
import entrylab.image.ImageOptions;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.worker.RingThree;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.Worker;
import entrylab.measure.worker.WorkerAddresses;
import entrylab.measure.worker.WorkerException;
import entrylab.measure.worker.WorkerTrace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a worker executes for each path through a design, by mode.
 *
 * <pre>{@code
 * show(PathTraces.of(Designs.get("switch"), ImageOptions.DEFAULT).keySet());
 * }</pre>
 */
public final class PathTraces {

  private PathTraces() {}

  /**
   * Records all paths of a design, its text at a plain place.
   *
   * @throws WorkerException if one does not come back
   */
  public static Map<String, WorkerTrace> of(Design design, ImageOptions options) {
    return of(design, options, Dialect.RING_3, WorkerAddresses.text(0, 0));
  }

  /**
   * Records all paths of a design.
   *
   * @param dialect what is put around it
   * @param text where it is linked
   * @throws WorkerException if one does not come back
   */
  public static Map<String, WorkerTrace> of(
      Design design, ImageOptions options, Dialect dialect, long text) {
    Worker worker =
        new Worker(
            List.of(RingThree.images(design, options, dialect, text).getFirst()),
            List.of(),
            List.of(),
            Worker.ANY_CPU);
    Map<String, WorkerTrace> traces = new LinkedHashMap<>();
    for (CallMode mode : CallMode.ALONE) {
      for (MeasuredPath path : MeasuredPath.ALL) {
        TimedBatch batch = new TimedBatch(mode.routine(), 0, path.sequence(), 1, 0, 0);
        traces.put(key(design.name(), path.toString(), mode), WorkerTrace.of(worker, batch));
      }
      traces.put(
          key(MeasuredPoint.NOTHING, MeasuredPath.GETPID.toString(), mode), nothing(worker, mode));
    }
    return traces;
  }

  /** What a worker executes without any design. */
  static WorkerTrace nothing(CallMode mode) {
    return nothing(new Worker(List.of(), List.of(), List.of(), Worker.ANY_CPU), mode);
  }

  private static WorkerTrace nothing(Worker worker, CallMode mode) {
    return WorkerTrace.of(
        worker,
        new TimedBatch(
            mode.routine(), TimedBatch.NO_DESIGN, MeasuredPath.GETPID.sequence(), 1, 0, 0));
  }

  public static String key(MeasuredPoint point) {
    return key(point.design(), point.calls(), point.mode());
  }

  private static String key(String design, String calls, CallMode mode) {
    return design + "/" + calls + "/" + mode;
  }
}
