package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.check.evidence.WrongRegister;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Tells wrong registers of a kind as one finding. */
final class WrongRegisters {
  private WrongRegisters() {}

  static Optional<Finding> first(KernelEvidence evidence, Predicate<WrongRegister> kind) {
    List<WrongRegister> wrong = evidence.wrongRegisters().stream().filter(kind).toList();
    if (wrong.isEmpty()) {
      return Optional.empty();
    }
    WrongRegister one = wrong.getFirst();
    String others =
        wrong.stream().skip(1).map(WrongRegister::name).collect(Collectors.joining(", "));
    return Optional.of(
        new Finding(
            evidence.lastStep(),
            one.expectedWords(),
            one.foundWords()
                + (others.isEmpty() ? "" : String.format(Locale.ROOT, " (and so %s)", others))));
  }
}
