package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Gp;
import entrylab.machine.ProgramRegisters;
import java.util.Locale;
import java.util.Optional;

/** A tracer that only looks changes nothing. */
public final class TracedSameResult implements Invariant {
  @Override
  public String id() {
    return "traced-same-result";
  }

  @Override
  public String sentence() {
    return "A handler's syscall leaves the program the same registers whether or not anybody"
        + " watches it.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return evidence.unwatched().flatMap(untraced -> compare(evidence, untraced));
  }

  private static Optional<Finding> compare(Evidence traced, Evidence untraced) {
    boolean comparable =
        traced.returned()
            && untraced.returned()
            && traced.handlerCalls().size() == untraced.handlerCalls().size();
    if (!comparable) {
      return Optional.empty();
    }
    ProgramRegisters with = traced.outcome().registers();
    ProgramRegisters without = untraced.outcome().registers();
    for (Gp gp : Gp.values()) {
      if (gp != Gp.RCX && gp != Gp.R11 && with.get(gp) != without.get(gp)) {
        String name = gp.name().toLowerCase(Locale.ROOT);
        return Optional.of(
            new Finding(
                traced.lastStep(),
                String.format(Locale.ROOT, "as untraced: %s = 0x%x", name, without.get(gp)),
                String.format(Locale.ROOT, "watched: %s = 0x%x", name, with.get(gp))));
      }
    }
    return Optional.empty();
  }
}
