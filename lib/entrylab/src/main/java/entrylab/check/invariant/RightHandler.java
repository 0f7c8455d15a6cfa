package entrylab.check.invariant;

import entrylab.check.evidence.ArgumentCounts;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.evidence.ReachableHandlers;
import entrylab.machine.Frame;
import entrylab.machine.Gp;
import entrylab.machine.PtReg;
import entrylab.machine.StandInCall;
import entrylab.machine.ThreadFlag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The number picks the handler, and its arguments arrive. */
public final class RightHandler implements Invariant {
  private static final Gp[] ARGUMENTS = {Gp.RDI, Gp.RSI, Gp.RDX, Gp.RCX, Gp.R8, Gp.R9};
  private static final PtReg[] WORDS = {
    PtReg.DI, PtReg.SI, PtReg.DX, PtReg.R10, PtReg.R8, PtReg.R9
  };

  @Override
  public String id() {
    return "right-handler";
  }

  @Override
  public String sentence() {
    return "The number's handler, and no other, runs once with the program's arguments.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    List<Integer> calls = evidence.handlerCalls();
    Set<String> expected = expected(evidence);
    String found =
        calls.isEmpty()
            ? ReachableHandlers.NONE
            : String.join(
                ", then ", calls.stream().map(call -> evidence.call(call).function()).toList());
    boolean finished = evidence.returned() || !calls.isEmpty();
    if (finished && !expected.contains(found)) {
      int step = calls.isEmpty() ? evidence.lastStep() : evidence.step(calls.getLast());
      return Optional.of(
          new Finding(
              step,
              String.format(
                  Locale.ROOT,
                  "for number %d (0x%x): %s",
                  evidence.model().number(),
                  evidence.model().number(),
                  String.join(" or ", expected)),
              found));
    }
    return calls.isEmpty() ? Optional.empty() : arguments(evidence, calls.getFirst());
  }

  private static Set<String> expected(Evidence evidence) {
    boolean emulated = (evidence.start().flags() & ThreadFlag.SYSCALL_EMU.mask()) != 0;
    return evidence.child() || evidence.model().skipped() || emulated
        ? Set.of(ReachableHandlers.NONE)
        : evidence.numbers().acceptable(evidence.model().number());
  }

  private static Optional<Finding> arguments(Evidence evidence, int index) {
    StandInCall call = evidence.call(index);
    Frame promised = evidence.model().arrival(index);
    for (int i = 0; i < ArgumentCounts.of(call.function()); i++) {
      long expected = promised.get(WORDS[i]);
      long found = call.registers().get(ARGUMENTS[i]);
      if (found != expected) {
        return Optional.of(
            new Finding(
                evidence.step(index),
                String.format(
                    Locale.ROOT, "argument %d of %s = 0x%x", i + 1, call.function(), expected),
                String.format(Locale.ROOT, "%s = 0x%x", ARGUMENTS[i], found)));
      }
    }
    return Optional.empty();
  }
}
