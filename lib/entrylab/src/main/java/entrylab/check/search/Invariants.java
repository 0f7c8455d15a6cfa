package entrylab.check.search;

import entrylab.check.contract.DeclaredContract;
import entrylab.check.evidence.Evidence;
import entrylab.check.invariant.CanonicalReturn;
import entrylab.check.invariant.ClearedBuffers;
import entrylab.check.invariant.ClearedHistory;
import entrylab.check.invariant.CountedCalls;
import entrylab.check.invariant.EntryExitWork;
import entrylab.check.invariant.FrameComplete;
import entrylab.check.invariant.HandlerWrites;
import entrylab.check.invariant.InterruptContract;
import entrylab.check.invariant.InterruptProof;
import entrylab.check.invariant.Invariant;
import entrylab.check.invariant.KernelLeak;
import entrylab.check.invariant.LiveStack;
import entrylab.check.invariant.MovedStack;
import entrylab.check.invariant.NoWorkLost;
import entrylab.check.invariant.PathEnds;
import entrylab.check.invariant.RestrictedBranches;
import entrylab.check.invariant.RightHandler;
import entrylab.check.invariant.RingZeroAddress;
import entrylab.check.invariant.StaleStatus;
import entrylab.check.invariant.SysretFlags;
import entrylab.check.invariant.ThunkedBranches;
import entrylab.check.invariant.ThunkedReturns;
import entrylab.check.invariant.TracedSameHandler;
import entrylab.check.invariant.TracedSameResult;
import entrylab.check.invariant.TracerWrites;
import entrylab.check.invariant.UserPageTables;
import entrylab.check.invariant.UserRegisters;
import entrylab.check.invariant.UserSegments;
import entrylab.check.invariant.WorkArguments;
import entrylab.check.invariant.WritesInside;
import java.util.List;

/** All invariants, most telling first. */
public final class Invariants {
  private static final List<Invariant> OF_INTERRUPTED_RUNS =
      List.of(new InterruptProof(), new NoWorkLost(), new EntryExitWork());

  private static final List<Invariant> OF_QUIET_RUNS =
      List.of(
          new RingZeroAddress(),
          new CanonicalReturn(),
          new SysretFlags(),
          new PathEnds(),
          new LiveStack(),
          new WritesInside(),
          new FrameComplete(),
          new RightHandler(),
          new UserRegisters(),
          new HandlerWrites(),
          new TracerWrites(),
          new KernelLeak(),
          new UserSegments(),
          new UserPageTables(),
          new RestrictedBranches(),
          new ThunkedBranches(),
          new ThunkedReturns(),
          new CountedCalls(),
          new MovedStack(),
          new ClearedHistory(),
          new ClearedBuffers(),
          new EntryExitWork(),
          new WorkArguments(),
          new NoWorkLost(),
          new StaleStatus(),
          new TracedSameHandler(),
          new TracedSameResult(),
          new InterruptContract());

  private static final List<Invariant> ALL =
      java.util.stream.Stream.concat(
              OF_QUIET_RUNS.stream(),
              java.util.stream.Stream.of(new InterruptProof(), new DeclaredContract()))
          .toList();

  private Invariants() {}

  /** Every invariant. */
  public static List<Invariant> all() {
    return ALL;
  }

  /** Those that say something about a run. */
  static List<Invariant> of(Evidence evidence) {
    return evidence.interrupted() ? OF_INTERRUPTED_RUNS : OF_QUIET_RUNS;
  }
}
