package entrylab.measure.worker;

import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.List;

/**
 * What a worker executes per call, recorded in the emulator: the path through the design, its
 * stand-in, and the program around it, at the very addresses that the host executes.
 */
public final class WorkerTrace {
  /** Instructions that a call may take; the longest real path is about 400. */
  private static final long BUDGET_PER_CALL = 20_000;

  private final Worker worker;
  private final List<WorkerStep> period;

  private WorkerTrace(Worker worker, List<WorkerStep> period) {
    this.worker = worker;
    this.period = period;
  }

  /**
   * Records the second of two rounds through a batch's sequence.
   *
   * @throws WorkerException if a call does not come back
   */
  public static WorkerTrace of(Worker holder, TimedBatch batch) {
    int round = batch.sequence().calls().size();
    TimedBatch twice =
        new TimedBatch(
            batch.routine(), batch.design(), batch.sequence(), 2 * round, 0, batch.user());
    Worker worker = holder.with(List.of(twice));
    try (EmulatedWorker emulator = new EmulatedWorker(worker)) {
      return new WorkerTrace(
          worker, lastRound(emulator.record(2 * round * BUDGET_PER_CALL + user(holder)), round));
    }
  }

  /** What all of the user's code between two calls may take. */
  private static long user(Worker worker) {
    return worker.segments().stream().mapToLong(WorkerSegment::bytes).sum();
  }

  /** The steps between the last two ends of a round; rounds end with the loop's jump back. */
  private static List<WorkerStep> lastRound(List<WorkerStep> all, int round) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      long here = all.get(i).address();
      long next = all.get(i + 1).address();
      boolean inLoop = WorkerAddresses.inLoops(here) && WorkerAddresses.inLoops(next);
      if (inLoop && next < here) {
        ends.add(i);
      }
    }
    // The last call falls out of the loop: its jump is the first one behind the last end.
    int first = ends.get(round - 1) + 1;
    int last = first;
    while (all.get(last).address() != all.get(ends.getLast()).address() || last <= ends.getLast()) {
      last++;
    }
    return List.copyOf(all.subList(first, last + 1));
  }

  /** Calls of one round. */
  public int calls() {
    return worker.batches().getFirst().sequence().calls().size();
  }

  /** Instructions of one round. */
  public int instructions() {
    return period.size();
  }

  /** The instructions of the design alone, stand-ins included: one round of its paths. */
  public Trace design() {
    Trace.Builder trace = Trace.named("design");
    period.stream()
        .filter(step -> !WorkerAddresses.inCode(step.address()))
        .forEach(step -> add(trace, step));
    return trace.leavingTo(WorkerAddresses.code().address("calls"));
  }

  private void add(Trace.Builder trace, WorkerStep step) {
    trace.step(step.address(), worker.code(step.address(), step.length()));
    for (WorkerStep.Access access : step.accesses()) {
      if (access.write()) {
        trace.store(access.address(), access.size());
      } else {
        trace.load(access.address(), access.size());
      }
    }
  }

  /** The calls of one round, each up to the loop's jump back. */
  public List<Trace> each() {
    long end = period.getLast().address();
    List<Trace> each = new ArrayList<>();
    Trace.Builder trace = Trace.named("call");
    for (WorkerStep step : period) {
      add(trace, step);
      if (step.address() == end) {
        each.add(trace.leavingTo(period.getFirst().address()));
        trace = Trace.named("call");
      }
    }
    return each;
  }

  /** So many rounds in a row. */
  public Trace repeated(int rounds) {
    Trace.Builder trace = Trace.named("worker");
    for (int i = 0; i < rounds; i++) {
      period.forEach(step -> add(trace, step));
    }
    return trace.leavingTo(period.getFirst().address());
  }
}
