package entrylab.sweep;

import entrylab.core.branch.PredictorShape;
import entrylab.design.Design;
import entrylab.image.SyscallTable;
import entrylab.kernel.KernelRecord;
import entrylab.parallel.Parallel;
import entrylab.progress.Progress;
import entrylab.sweep.call.EntryCode;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.PointOutcome;
import entrylab.sweep.result.Result;
import entrylab.workload.Workload;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * A sweep being run, on all cores.
 *
 * <p>What points have in common is done once: a design's paths are recorded once, and moved and
 * compiled once for each placement and CPU; the syscalls are drawn once for all designs; and one
 * simulator serves all shares of a workload.
 */
final class SweepRun {
  /** So that a thread that is done early finds something left. */
  private static final int LISTS_PER_CORE = 2;

  /** What is known of timings takes some MiB for each CPU and design. */
  private static final int CPUS_AT_ONCE = 16;

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
    String what = words() + (known == 0 ? "" : ", " + known + " points resumed");
    List<PlacedCode> codes = new ArrayList<>();
    try (Progress progress = Progress.of(what, Math.max(1, steps(points.length - known)))) {
      for (EntryCode code : sweep.codes()) {
        codes.add(placed(code));
      }
      try {
        Parallel.all("the sweep", jobs(codes, journal, progress));
      } catch (CancellationException e) {
        progress.keeps(kept(journal));
        throw e;
      }
    } catch (CancellationException e) {
      throw new CancellationException(
          "the sweep was interrupted; the same sweep goes on with the points that are done");
    } finally {
      codes.forEach(PlacedCode::close);
    }
  }

  /** What an interrupt leaves, for whoever waited. */
  private String kept(Optional<Journal> journal) {
    long known = Arrays.stream(points).filter(Objects::nonNull).count();
    return journal.isEmpty() || known == 0
        ? "no point was done, the same sweep begins anew"
        : known + " of " + points.length + " points are kept, the same sweep goes on from there";
  }

  /** A step for each point, and for each placement that it is timed at. */
  private long steps(int left) {
    return (long) left * (sweep.cpus().isEmpty() ? 1 : 1 + sweep.placements().count());
  }

  /** What is being done, in the reader's words. */
  private String words() {
    boolean kernels = !sweep.get(SweepSettings.KERNELS).isEmpty();
    return (sweep.cpus().isEmpty() ? "counting " : "timing ")
        + several(sweep.codes().size(), kernels ? "kernel or design" : "design")
        + " on "
        + several(workloads.size(), "workload")
        + (sweep.cpus().size() > 1 ? ", " + sweep.cpus().size() + " processors" : "");
  }

  private static String several(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private PlacedCode placed(EntryCode code) {
    return switch (code) {
      case EntryCode.OfDesign(Design design) ->
          new PlacedDesign(design.image(sweep.options()), sweep.placements(), sweep.seed());
      case EntryCode.OfKernel(KernelRecord record) -> {
        var calls = KernelCalls.of(record, sweep.settings());
        yield new PlacedKernel(
            calls,
            calls.all(workloads, plans),
            sweep.get(SweepSettings.COST),
            sweep.placements(),
            sweep.seed());
      }
    };
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private List<Callable<Void>> jobs(
      List<PlacedCode> codes, Optional<Journal> journal, Progress progress) {
    List<Callable<Void>> jobs = new ArrayList<>();
    List<CpuFamily> families = CpuFamily.of(sweep.cpus(), CPUS_AT_ONCE);
    Set<PredictorShape> common =
        PredictorShape.common(families.stream().flatMap(f -> f.cpus().stream().limit(1)).toList());
    // No fewer units than keep all cores busy.
    int most = codes.size() * families.size() / (LISTS_PER_CORE * cores());
    List<List<CpuFamily>> kin = CpuFamily.kin(families, Math.max(1, most));
    for (int code = 0; code < codes.size(); code++) {
      var left = new AtomicInteger();
      var kept = new KeptPredictions(common);
      for (List<CpuFamily> some : kin) {
        var unit = new SweepUnit(sweep, sweep.codes().get(code), codes.get(code), some, kept);
        for (List<SweepUnit.Group> groups : shared(groups(code), codes.size() * kin.size())) {
          PlacedCode placed = codes.get(code);
          left.incrementAndGet();
          unit.announce();
          jobs.add(() -> {
            try {
              compute(unit, some, groups, journal, progress);
            } finally {
              unit.release(); // what is known of timings takes tens of MiB a design and CPU
              if (left.decrementAndGet() == 0) {
                kept.clear();
                placed.close(); // a machine has 16 MiB of memory: not all designs' at once
              }
            }
            return null;
          });
        }
      }
    }
    return jobs;
  }

  /**
   * Groups of one design and list of families, in as many lists as keep all cores busy: a list's
   * groups share what is made for a placement.
   */
  private static <T> List<List<T>> shared(List<T> groups, int units) {
    int lists = Math.min(groups.size(), Math.max(1, LISTS_PER_CORE * cores() / units));
    return IntStream.range(0, lists)
        .mapToObj(list ->
            groups.subList(list * groups.size() / lists, (list + 1) * groups.size() / lists))
        .toList();
  }

  private List<SweepUnit.Group> groups(int code) {
    List<SweepUnit.Group> groups = new ArrayList<>();
    for (int workload = 0; workload < workloads.size(); workload++) {
      for (int pollution = 0; pollution < pollutions(); pollution++) {
        var place = new Place(workload, code, 0, pollution);
        groups.add(
            new SweepUnit.Group(
                workloads.get(workload),
                draws.get(workload),
                sweep.get(SweepSettings.POLLUTIONS).get(pollution),
                index(place, 0),
                index(place, 1) - index(place, 0),
                pollutions()));
      }
    }
    return groups;
  }

  /** Which points a group has: those of all plans at one place in all other dimensions. */
  private record Place(int workload, int code, int cpu, int pollution) {}

  private int pollutions() {
    return sweep.cpus().isEmpty() ? 1 : sweep.get(SweepSettings.POLLUTIONS).size();
  }

  private void compute(
      SweepUnit unit,
      List<CpuFamily> families,
      List<SweepUnit.Group> groups,
      Optional<Journal> journal,
      Progress progress) {
    for (SweepUnit.Group group : groups) {
      for (int plan = 0; plan < plans.size(); plan++) {
        for (CpuFamily family : families) {
          for (int cpu : family.numbers()) {
            int at = group.place(plan, cpu);
            int number = plan;
            journal
                .flatMap(j -> j.known(at))
                .ifPresent(kept -> points[at] = unit.point(group, number, kept));
          }
        }
      }
    }
    unit.compute(
        groups,
        at -> points[at] == null,
        progress::step,
        (at, point) -> {
          points[at] = point;
          journal.ifPresent(j -> j.keep(at, point));
          progress.step();
        });
  }

  /** A point's place in the result: workloads, then plans, designs, CPUs and pollutions. */
  private int index(Place at, int plan) {
    int row = (at.workload() * plans.size() + plan) * sweep.codes().size() + at.code();
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
