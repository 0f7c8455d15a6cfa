package entrylab.measure;

import entrylab.design.Design;
import entrylab.measure.model.MeasuredMix;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.Routine;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.WorkerTask;
import entrylab.sweep.result.TracedShare;
import java.util.ArrayList;
import java.util.List;

/** Everything that a process does in a round. */
final class Experiments {
  /** The counter moves in steps of up to 26 ticks; over this number of calls that is nothing. */
  private static final int CALLS = 5_000;

  private static final int WARM = 300;
  private static final int MIX_CALLS = 4 * MeasuredMix.CALLS;
  private static final int POLLUTED_CALLS = MeasuredMix.CALLS;
  private static final int GETPPID = 110;

  private final List<Experiment> all = new ArrayList<>();
  private final List<Design> designs;
  private final Measure.Settings settings;

  private Experiments(List<Design> designs, Measure.Settings settings) {
    this.designs = designs;
    this.settings = settings;
  }

  /** The experiments on these designs and a copy of the first. */
  static List<Experiment> of(List<Design> designs, Measure.Settings settings) {
    Experiments experiments = new Experiments(designs, settings);
    experiments.addPaths();
    for (String workload : settings.workloads()) {
      for (double share : settings.shares()) {
        experiments.addMix(workload, share);
      }
    }
    return List.copyOf(experiments.all);
  }

  private void addPaths() {
    for (CallMode mode : CallMode.ALONE) {
      add(
          MeasuredPoint.NOTHING,
          TimedBatch.NO_DESIGN,
          MeasuredPath.GETPID.toString(),
          mode,
          MeasuredPath.GETPID.sequence());
      for (MeasuredPath path : MeasuredPath.ALL) {
        for (int i = 0; i <= designs.size(); i++) {
          add(name(i), i, path.toString(), mode, path.sequence());
        }
      }
    }
    add(
        MeasuredPoint.HOST,
        TimedBatch.NO_DESIGN,
        "getppid",
        CallMode.HOST,
        CallSequence.of(GETPPID, WorkerTask.UNTRACED));
    add(
        MeasuredPoint.HOST,
        TimedBatch.NO_DESIGN,
        MeasuredPath.NO_SUCH_CALL.toString(),
        CallMode.HOST,
        MeasuredPath.NO_SUCH_CALL.sequence());
  }

  private void add(String design, int number, String calls, CallMode mode, CallSequence sequence) {
    MeasuredPoint point = new MeasuredPoint(design, calls, mode, 0);
    all.add(new Experiment(point, mode.routine(), number, sequence, CALLS, WARM));
  }

  private String name(int number) {
    return number < designs.size()
        ? designs.get(number).name()
        : designs.getFirst().name() + MeasuredPoint.COPY;
  }

  private void addMix(String workload, double share) {
    MeasuredMix mix = new MeasuredMix(workload, new TracedShare(share));
    CallSequence sequence = mix.sequence(settings.options().table(), settings.seed());
    String name = mix.toString();
    for (int i = TimedBatch.NO_DESIGN; i <= designs.size(); i++) {
      String design = i < 0 ? MeasuredPoint.NOTHING : name(i);
      all.add(
          new Experiment(
              new MeasuredPoint(design, name, CallMode.MIX, 0),
              Routine.MIXED_CALLS,
              i,
              sequence,
              MIX_CALLS,
              MeasuredMix.CALLS));
      for (int bytes : settings.pollutions()) {
        all.add(
            new Experiment(
                new MeasuredPoint(design, name, CallMode.POLLUTED, bytes),
                Routine.POLLUTED_CALLS,
                i,
                sequence,
                POLLUTED_CALLS,
                MeasuredMix.CALLS / 16));
      }
    }
  }
}
