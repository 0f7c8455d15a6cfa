package entrylab.sweep;

import entrylab.image.SyscallTable;
import entrylab.sweep.call.BrokenPathException;
import java.util.List;

/**
 * One modelled core at one placement, on which calls of a group's points are timed, as each of some
 * CPUs of one shape.
 */
final class PlacedCore {
  private final Sweep sweep;
  private final List<CompiledPaths> paths;
  private final SyscallTable table;
  private final SweepUnit.Group group;

  /**
   * A core yet to be built.
   *
   * @param paths as compiled for each CPU of the group's unit
   */
  PlacedCore(Sweep sweep, List<CompiledPaths> paths, SyscallTable table, SweepUnit.Group group) {
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
      time(points, wanted(points));
    } catch (BrokenPathException e) {
      points.forEach(this::alone);
    }
  }

  private void alone(PointRun point) {
    try {
      time(List.of(point), point.open());
    } catch (BrokenPathException e) {
      point.breaks(e);
    }
  }

  private static List<Integer> wanted(List<PointRun> points) {
    return points.stream().flatMap(point -> point.open().stream()).distinct().sorted().toList();
  }

  /** Times points on CPUs, of which each point takes those that it still wants. */
  private void time(List<PointRun> points, List<Integer> cpus) {
    CycleRun run = run(points, cpus.stream().map(paths::get).toList());
    points.forEach(point -> point.time(run, cpus));
  }

  private CycleRun run(List<PointRun> points, List<CompiledPaths> some) {
    return new CycleRun(
        some,
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
