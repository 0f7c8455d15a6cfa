package entrylab.check.invariant;

import entrylab.check.behaviour.StandInRole;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Frame;
import entrylab.machine.PtReg;
import entrylab.machine.StandInCall;
import java.util.Locale;
import java.util.Optional;

/** Whoever reads the frame reads the truth. */
public final class FrameComplete implements Invariant {
  @Override
  public String id() {
    return "frame-complete";
  }

  @Override
  public String sentence() {
    return "A function that reads the frame sees the words it may read right: all 21 if it copies"
        + " or shows them, else the upper 15.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    for (int call = 0; call < evidence.plays().size(); call++) {
      StandInRole role = StandInRole.of(evidence.plays().get(call).function());
      if (role != StandInRole.SCHEDULER) {
        Optional<Finding> found = examine(evidence, call);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> examine(Evidence evidence, int index) {
    StandInCall call = evidence.call(index);
    Frame expected = evidence.model().arrival(index);
    boolean whole = StandInRole.readsWholeFrame(call.function());
    for (PtReg word : PtReg.values()) {
      if ((whole || !word.extra()) && expected.get(word) != call.frame().get(word)) {
        return Optional.of(
            new Finding(
                evidence.step(index),
                String.format(
                    Locale.ROOT, "%s finds %s = 0x%x", call.function(), word, expected.get(word)),
                String.format(Locale.ROOT, "%s = 0x%x", word, call.frame().get(word))));
      }
    }
    return Optional.empty();
  }
}
