package entrylab.measure;

import entrylab.image.EntryImage;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.CycleClock;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.RingThree;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.UserCode;
import entrylab.measure.worker.WorkerAddresses;
import entrylab.measure.worker.WorkerException;
import entrylab.measure.worker.WorkerSegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Core cycles of short sequences on the host's processor: each process places every sequence anew
 * and times it once a round.
 *
 * @param cycles of a call with the program's side, one value a process, by what was timed
 * @param clock of the last process
 */
record SequenceTimes(Map<MeasuredPoint, double[]> cycles, CycleClock clock) {
  private static final CallSequence CALL = MeasuredPath.GETPID.sequence();
  static final int CALLS = 5_000;
  static final int WARM = 300;
  private static final int LINE_BYTES = 64;
  private static final int SHIFTS = 32;

  /**
   * A sequence and how it is timed.
   *
   * @param calls of it in a batch, beside twice as many; fewer of long ones
   * @param warm calls before those
   */
  record Wanted(Sequence sequence, CallMode mode, int calls, int warm) {}

  /**
   * Times sequences, and the program's side alone, in every mode.
   *
   * @param settings of processes, rounds and the seed
   * @throws WorkerException if a worker does not carry out its plan
   */
  static SequenceTimes of(
      List<Sequence> sequences, List<CallMode> modes, Measure.Settings settings) {
    List<Wanted> wanted = new ArrayList<>();
    for (CallMode mode : modes) {
      sequences.forEach(sequence -> wanted.add(new Wanted(sequence, mode, CALLS, WARM)));
    }
    return each(wanted, List.of(), settings);
  }

  /**
   * Times sequences, each in a mode, and the program's side alone in every mode.
   *
   * @param memory that the sequences use beside their own
   * @param settings of processes, rounds and the seed
   * @throws WorkerException if a worker does not carry out its plan
   */
  static SequenceTimes each(
      List<Wanted> wanted, List<WorkerSegment> memory, Measure.Settings settings) {
    List<Sequence> sequences = wanted.stream().map(Wanted::sequence).distinct().toList();
    List<List<EntryImage>> images = images(sequences, settings);
    List<Experiment> experiments = experiments(wanted, sequences);
    Map<MeasuredPoint, double[]> cycles = new LinkedHashMap<>();
    CycleClock clock =
        ProcessRun.all(
            settings,
            process -> {
              List<EntryImage> linked = images.stream().map(l -> l.get(process)).toList();
              return ProcessRun.of(
                  linked, UserCode.of(List.of()), memory, experiments, settings, process);
            },
            cycles);
    return new SequenceTimes(cycles, clock);
  }

  private static List<List<EntryImage>> images(
      List<Sequence> sequences, Measure.Settings settings) {
    List<List<EntryImage>> images = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(settings.seed());
    for (int i = 0; i < sequences.size(); i++) {
      long[] texts = new long[settings.processes()];
      for (int process = 0; process < texts.length; process++) {
        texts[process] = WorkerAddresses.text(i, random.nextInt(SHIFTS) * LINE_BYTES);
      }
      images.add(RingThree.images(sequences.get(i).design(), settings.options(), texts));
    }
    return images;
  }

  private static List<Experiment> experiments(List<Wanted> wanted, List<Sequence> sequences) {
    List<Experiment> all = new ArrayList<>();
    for (CallMode mode : wanted.stream().map(Wanted::mode).distinct().toList()) {
      all.add(experiment(MeasuredPoint.NOTHING, mode, TimedBatch.NO_DESIGN, CALLS, WARM));
      wanted.stream()
          .filter(one -> one.mode() == mode)
          .forEach(one ->
              all.add(
                  experiment(
                      one.sequence().name(),
                      mode,
                      sequences.indexOf(one.sequence()),
                      one.calls(),
                      one.warm())));
    }
    return all;
  }

  private static Experiment experiment(
      String name, CallMode mode, int design, int calls, int warm) {
    return new Experiment(point(name, mode), mode.routine(), design, CALL, calls, warm);
  }

  private static MeasuredPoint point(String name, CallMode mode) {
    return new MeasuredPoint(name, MeasuredPath.GETPID.toString(), mode, 0);
  }

  /** What a sequence took, one value a process. */
  double[] of(String sequence, CallMode mode) {
    return cycles.get(point(sequence, mode)).clone();
  }

  /** What a sequence took over the processes; fenced without the program's side. */
  MedianInterval interval(String sequence, CallMode mode) {
    MedianInterval whole = MedianInterval.of(of(sequence, mode));
    return mode == CallMode.FENCED
        ? whole.less(MedianInterval.of(of(MeasuredPoint.NOTHING, mode)).median())
        : whole;
  }
}
