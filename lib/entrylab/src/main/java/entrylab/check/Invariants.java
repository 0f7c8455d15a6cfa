package entrylab.check;

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
