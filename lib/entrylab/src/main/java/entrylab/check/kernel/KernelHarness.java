package entrylab.check.kernel;

import entrylab.check.evidence.FrameModel;
import entrylab.check.evidence.InitialState;
import entrylab.image.Delivery;
import entrylab.kernel.KernelSnapshot;
import entrylab.machine.Gp;
import entrylab.machine.ProgramRegisters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A machine with a snapshot, what it was learnt to do, and the evidence of each call on it. */
final class KernelHarness implements AutoCloseable {
  /** A stack of a program. */
  private static final long USER_STACK = 0x7ffd_1000_2f38L;

  private final SnapshotMachine machine;
  private final int instructions;
  private final LearntWork learnt = new LearntWork();
  private final Map<KernelProbe, KernelEvidence> twins = new HashMap<>();
  private long runs;
  private long outside;

  KernelHarness(KernelSnapshot snapshot, int instructions) {
    this.machine = SnapshotMachine.playing(snapshot);
    this.instructions = instructions;
  }

  /** Runs the recorded call with each bit of the task's words alone. */
  void learn(long seed) {
    learn(WorkBits.NONE, seed);
    for (WorkBits bit : WorkBits.each()) {
      learn(bit, seed);
    }
  }

  private void learn(WorkBits bit, long seed) {
    KernelProbe probe = KernelProbe.of(number(), seed).with(bit);
    learnt.learn(bit, run(probe, new PlayedWork(probe, learnt, PlayedWork.Takes.ALL)));
    if (bit.flags() != 0) {
      learnt.learnLoop(bit, run(probe, new PlayedWork(probe, learnt, PlayedWork.Takes.NONE)));
    }
  }

  /** The number of the recorded call. */
  long number() {
    return machine.program().get(Gp.RAX);
  }

  LearntWork learnt() {
    return learnt;
  }

  /** How many calls have been made. */
  long runs() {
    return runs;
  }

  /** How many of them went to what the snapshot does not have. */
  long outside() {
    return outside;
  }

  SnapshotMachine machine() {
    return machine;
  }

  private SnapshotRun run(KernelProbe probe, PlayedWork played) {
    runs++;
    WorkBits work = probe.work();
    SnapshotRun run =
        machine.run(probe.user(USER_STACK), work.flags(), work.work(), played, instructions);
    outside += run.outside() ? 1 : 0;
    return run;
  }

  /** What a call shows. */
  KernelEvidence evidence(KernelProbe probe) {
    var played = new PlayedWork(probe, learnt, PlayedWork.Takes.ITS_OWN);
    SnapshotRun run = run(probe, played);
    ProgramRegisters user = probe.user(USER_STACK);
    var start = InitialState.syscall(Delivery.SYSCALL, 0, user, 0, 0);
    return new KernelEvidence(
        probe,
        run,
        new FrameModel(start, played.plays(), played.roles()),
        learnt,
        machine.snapshot().before().get("gs-base"),
        () -> twin(probe));
  }

  private Optional<KernelEvidence> twin(KernelProbe probe) {
    boolean skips = probe.work().single().stream().anyMatch(bit -> learnt.of(bit).skips());
    if (probe.work().count() == 0 || !probe.onlyLooks() || skips) {
      return Optional.empty();
    }
    return Optional.of(twins.computeIfAbsent(probe.with(WorkBits.NONE), this::evidence));
  }

  /** What an invariant finds in a call. */
  Optional<entrylab.check.evidence.Finding> find(KernelInvariant invariant, KernelProbe probe) {
    return invariant.examine(evidence(probe));
  }

  /** Simpler probes than one. */
  List<KernelProbe> plainer(KernelProbe probe) {
    return probe.plainer(number());
  }

  @Override
  public void close() {
    machine.close();
  }
}
