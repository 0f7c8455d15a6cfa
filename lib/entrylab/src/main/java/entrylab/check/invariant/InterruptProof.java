package entrylab.check.invariant;

import entrylab.check.behaviour.StandInAction;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Ending;
import java.util.List;
import java.util.Optional;

/** Interrupts may come, and other tasks run, wherever they are enabled. */
public final class InterruptProof implements Invariant {
  private static final Invariant FRAME = new FrameComplete();
  private static final Invariant HANDLER = new RightHandler();

  @Override
  public String id() {
    return "interrupt-proof";
  }

  @Override
  public String sentence() {
    return "An interrupt with a task switch at any instruction with IF = 1 changes nothing.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (!evidence.interrupted()) {
      return Optional.empty();
    }
    if (evidence.outcome().ending() instanceof Ending.BadInterrupt bad) {
      return Optional.of(
          new Finding(evidence.lastStep(), "an interrupt that can be handled", bad.toString()));
    }
    return evidence.probe().intrusion().raises() != 0
        ? Optional.empty()
        : evidence.twin().flatMap(quiet -> compare(evidence, quiet));
  }

  private static Optional<Finding> compare(Evidence interrupted, Evidence quiet) {
    var expected = quiet.outcome();
    var found = interrupted.outcome();
    if (!expected.ending().equals(found.ending())) {
      return finding(interrupted, expected.ending().toString(), found.ending().toString());
    }
    if (!expected.registers().equals(found.registers())) {
      return finding(interrupted, expected.registers().toString(), found.registers().toString());
    }
    if (!functions(quiet).equals(functions(interrupted))) {
      return finding(interrupted, functions(quiet) + " called", functions(interrupted) + "");
    }
    boolean same =
        expected.segments().equals(found.segments()) && expected.status() == found.status();
    return same
        ? onlyNow(FRAME, interrupted, quiet).or(() -> onlyNow(HANDLER, interrupted, quiet))
        : finding(interrupted, "segments and status as without interrupts", "others");
  }

  /** What an invariant finds, unless it is found without interrupts as well. */
  private static Optional<Finding> onlyNow(
      Invariant invariant, Evidence interrupted, Evidence quiet) {
    return invariant.examine(quiet).isPresent() ? Optional.empty() : invariant.examine(interrupted);
  }

  private static List<String> functions(Evidence evidence) {
    return evidence.plays().stream().map(StandInAction::function).toList();
  }

  private static Optional<Finding> finding(Evidence evidence, String expected, String found) {
    return Optional.of(new Finding(evidence.lastStep(), expected, found));
  }
}
