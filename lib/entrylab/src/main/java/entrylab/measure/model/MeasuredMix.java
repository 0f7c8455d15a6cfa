package entrylab.measure.model;

import entrylab.image.SyscallTable;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.WorkerTask;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.SyscallStream;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The first calls of a workload, over and over, a share of them made by a traced task.
 *
 * <pre>{@code
 * var mix = new MeasuredMix("git-status", new TracedShare(0.5));
 * show(mix.sequence(ImageOptions.DEFAULT.table(), 1).calls().size());
 * }</pre>
 *
 * @param workload its word
 */
public record MeasuredMix(String workload, TracedShare share) {
  /** Calls of a round. */
  public static final int CALLS = 1024;

  private static final String TRACED = " traced ";

  /**
   * Reads the name that a record has for it.
   *
   * @throws IllegalArgumentException if it is no such name
   */
  static MeasuredMix named(String name) {
    int at = name.lastIndexOf(TRACED);
    if (at < 0) {
      throw new IllegalArgumentException(
          "'" + name + "' is no mix: a workload's word, 'traced' and a share");
    }
    String share = name.substring(at + TRACED.length());
    return new MeasuredMix(name.substring(0, at), TracedShare.WORDS.read(share));
  }

  /** Whether its calls are known wherever this runs: no log of somebody's own is needed. */
  boolean shipped() {
    return Workloads.names().containsAll(Workloads.sources(workload));
  }

  /**
   * The calls, traced ones chosen by the seed.
   *
   * @throws IllegalArgumentException if the workload's word means nothing
   */
  public CallSequence sequence(SyscallTable table, long seed) {
    SyscallStream stream = Workloads.parse(workload, table).stream(table, seed);
    SplittableRandom random = new SplittableRandom(seed);
    List<CallSequence.Issued> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      WorkerTask task =
          random.nextDouble() < share.value() ? WorkerTask.PTRACE : WorkerTask.UNTRACED;
      calls.add(new CallSequence.Issued(stream.next(), task));
    }
    return new CallSequence(calls);
  }

  @Override
  public String toString() {
    return workload + TRACED + share;
  }
}
