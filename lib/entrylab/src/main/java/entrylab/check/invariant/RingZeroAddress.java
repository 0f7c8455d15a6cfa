package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Ending;
import entrylab.machine.Gp;
import entrylab.machine.ProgramRegisters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Ring 0 runs kernel text only. */
public final class RingZeroAddress implements Invariant {
  @Override
  public String id() {
    return "ring0-address";
  }

  @Override
  public String sentence() {
    return "Ring 0 never runs an address that the program chose.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return target(evidence)
        .map(found -> new Finding(evidence.lastStep(), "control stays in kernel text", found));
  }

  /** What ring 0 was about to run, if the program chose it. */
  static Optional<String> target(Evidence evidence) {
    return switch (evidence.outcome().ending()) {
      case Ending.LeftImage left -> chosen(evidence, left.address());
      case Ending.Fault fault -> chosen(evidence, fault.rip()).or(() -> fetched(evidence, fault));
      default -> Optional.empty();
    };
  }

  private static Optional<String> fetched(Evidence evidence, Ending.Fault fault) {
    boolean outside = evidence.path().image().sectionAt(fault.rip()).isEmpty();
    return outside ? chosen(evidence, fault.address()) : Optional.empty();
  }

  private static Optional<String> chosen(Evidence evidence, long address) {
    ProgramRegisters user = evidence.probe().user();
    return Arrays.stream(Gp.values())
        .filter(gp -> address != 0 && user.get(gp) == address)
        .findFirst()
        .map(gp ->
            String.format(
                Locale.ROOT,
                "ring 0 goes to 0x%x, the program's %s",
                address,
                gp.name().toLowerCase(Locale.ROOT)));
  }
}
