package entrylab.sweep;

import entrylab.image.SyscallTable;
import java.util.List;

/** One modelled core at one placement, on which calls of a group's points are timed. */
final class PlacedCore {
  private final Sweep sweep;
  private final CompiledPaths paths;
  private final SyscallTable table;
  private final SweepUnit.Group group;

  PlacedCore(Sweep sweep, CompiledPaths paths, SyscallTable table, SweepUnit.Group group) {
    this.sweep = sweep;
    this.paths = paths;
    this.table = table;
    this.group = group;
  }

  /**
   * One run for all points; where a call of one is broken, a run for each, so that others stand.
   */
  void time(List<PointRun> points) {
    try {
      CycleRun run = run(points);
      points.forEach(point -> point.time(run));
    } catch (BrokenPathException e) {
      points.forEach(this::alone);
    }
  }

  private void alone(PointRun point) {
    try {
      point.time(run(List.of(point)));
    } catch (BrokenPathException e) {
      point.breaks(e);
    }
  }

  private CycleRun run(List<PointRun> points) {
    return new CycleRun(
        paths,
        group.workload(),
        table,
        group.pollution(),
        sweep.get(SweepSettings.COST),
        sweep.get(SweepSettings.COSTS),
        sweep.get(SweepSettings.STACKS),
        sweep.get(SweepSettings.CALL_DEPTH),
        points.stream().map(PointRun::plan).toList());
  }
}
