package entrylab.sweep;

import entrylab.image.SyscallTable;
import entrylab.parallel.Parallel;
import entrylab.progress.Progress;
import entrylab.workload.Workload;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/**
 * A sweep being run, on all cores.
 *
 * <p>What points have in common is done once: a design's paths are recorded once, and compiled once
 * for each CPU; the syscalls are drawn once for all designs; and one simulator serves all shares of
 * a workload.
 */
final class SweepRun {
  private final Sweep sweep;
  private final SyscallTable table;
  private final List<Workload> workloads;
  private final List<TracingPlan> plans;
  private final List<List<SharedDraw>> draws;
  private final PointOutcome[] points;

  SweepRun(Sweep sweep) {
    this.sweep = sweep;
    table = sweep.options().table();
    workloads =
        sweep.get(SweepSettings.WORKLOADS).stream()
            .map(word -> Workloads.parse(word, table))
            .toList();
    plans = sweep.plans();
    draws =
        workloads.stream()
            .map(workload ->
                plans.stream()
                    .map(plan -> new SharedDraw(workload, table, plan, sweep.drawn(), sweep.seed()))
                    .toList())
            .toList();
    points = new PointOutcome[sweep.points()];
  }

  SweepResult run() {
    Optional<Journal> journal = Journal.open(() -> Fingerprint.of(sweep, workloads));
    try {
      compute(journal);
      journal.ifPresent(Journal::done);
    } finally {
      journal.ifPresent(Journal::close);
    }
    return result();
  }

  private void compute(Optional<Journal> journal) {
    int known = journal.map(Journal::known).orElse(0);
    String what = known == 0 ? "sweep" : "sweep, " + known + " points resumed";
    List<PathStore> stores = new ArrayList<>();
    try (Progress progress = Progress.of(what, Math.max(1, points.length - known))) {
      sweep.designs().forEach(design -> stores.add(new PathStore(design.image(sweep.options()))));
      Parallel.all("the sweep", jobs(stores, journal, progress));
    } catch (CancellationException e) {
      throw new CancellationException(
          "the sweep was interrupted; the same sweep goes on with the points that are done");
    } finally {
      stores.forEach(PathStore::close);
    }
  }

  /** The jobs of one design and CPU follow one another, so that they can share what they make. */
  private List<Callable<Void>> jobs(
      List<PathStore> stores, Optional<Journal> journal, Progress progress) {
    List<Callable<Void>> jobs = new ArrayList<>();
    for (int design = 0; design < stores.size(); design++) {
      for (int cpu = 0; cpu < Math.max(1, sweep.cpus().size()); cpu++) {
        SharedValue<Optional<CompiledPaths>> paths = paths(stores.get(design), cpu);
        for (int workload = 0; workload < workloads.size(); workload++) {
          for (int pollution = 0; pollution < pollutions(); pollution++) {
            var place = new Place(workload, design, cpu, pollution);
            paths.announced();
            jobs.add(() -> {
              compute(place, stores, paths, journal, progress);
              return null;
            });
          }
        }
      }
    }
    return jobs;
  }

  /** Which points a job computes: those of all plans at one place in all other dimensions. */
  private record Place(int workload, int design, int cpu, int pollution) {}

  private int pollutions() {
    return sweep.cpus().isEmpty() ? 1 : sweep.get(SweepSettings.POLLUTIONS).size();
  }

  private SharedValue<Optional<CompiledPaths>> paths(PathStore store, int cpu) {
    return new SharedValue<>(() ->
        sweep.cpus().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new CompiledPaths(
                    store, sweep.cpus().get(cpu), sweep.get(SweepSettings.UNKNOWN_FORMS))));
  }

  private void compute(
      Place place,
      List<PathStore> stores,
      SharedValue<Optional<CompiledPaths>> paths,
      Optional<Journal> journal,
      Progress progress) {
    try {
      var job =
          new SweepJob(
              sweep,
              sweep.designs().get(place.design()),
              stores.get(place.design()),
              workloads.get(place.workload()),
              draws.get(place.workload()),
              paths
                  .get()
                  .map(p ->
                      new SweepJob.Model(
                          p, sweep.get(SweepSettings.POLLUTIONS).get(place.pollution()))));
      for (int plan = 0; plan < plans.size(); plan++) {
        int at = index(place, plan);
        Optional<KeptPoint> kept = journal.flatMap(j -> j.known(at));
        if (kept.isPresent()) {
          points[at] = job.point(plan, kept.get());
        } else {
          PointOutcome point = job.point(plan);
          points[at] = point;
          journal.ifPresent(j -> j.keep(at, point));
          progress.step();
        }
      }
    } finally {
      paths.release();
    }
  }

  /** A point's place in the result: workloads, then plans, designs, CPUs and pollutions. */
  private int index(Place at, int plan) {
    int row = (at.workload() * plans.size() + plan) * sweep.designs().size() + at.design();
    return (row * Math.max(1, sweep.cpus().size()) + at.cpu()) * pollutions() + at.pollution();
  }

  private SweepResult result() {
    List<Result> rows = new ArrayList<>();
    List<LeftOutPoint> leftOut = new ArrayList<>();
    for (PointOutcome point : points) {
      switch (point) {
        case PointOutcome.Done(Result row) -> rows.add(row);
        case PointOutcome.Missing(LeftOutPoint missing) -> leftOut.add(missing);
      }
    }
    return new SweepResult(sweep.settings(), rows, leftOut);
  }
}
