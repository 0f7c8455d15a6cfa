package entrylab.check.contract;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.behaviour.ScriptedBehaviour;
import entrylab.check.behaviour.StandInRole;
import entrylab.check.evidence.InitialState;
import entrylab.check.invariant.LiveStack;
import entrylab.check.scenario.Probe;
import entrylab.image.Delivery;
import entrylab.machine.CallFromC;
import entrylab.machine.Ending;
import entrylab.machine.Frame;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.Path;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.RunOutcome;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** A C function that calls a table entry and then looks whether the ABI was kept. */
final class CCaller {
  private static final int[] STATUS_BITS = {1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80};

  /** do_syscall_64 lies right below the frame; others call from deeper. */
  private static final int[] DEPTHS = {16, 512};

  private static final int TASK = 0;

  private final Machine machine;
  private final Delivery delivery;
  private final ProgramRegisters caller;
  private final Frame frame;

  CCaller(Machine machine) {
    this.machine = machine;
    this.delivery = Delivery.of(machine.image());
    SplittableRandom random = new SplittableRandom(1);
    this.caller =
        ProgramRegisters.random(random, 0, 0, Machine.USER_FLAGS)
            .with(Gp.RDI, delivery.frameAddress(TASK));
    this.frame = InitialState.syscall(delivery, TASK, Probe.of(0, 0, 2).user(), 0, 0).frame();
  }

  Callability examine(long function) {
    Optional<String> trouble = trouble(function, 0);
    if (trouble.isEmpty()) {
      return new Callability.Always();
    }
    for (int bit : STATUS_BITS) {
      if (trouble(function, bit).isEmpty()) {
        return new Callability.WhileStatus(bit, trouble.get());
      }
    }
    return new Callability.Never(trouble.get());
  }

  private Optional<String> trouble(long function, int status) {
    for (int depth : DEPTHS) {
      ScriptedBehaviour actor = new ScriptedBehaviour(Behaviour.ORDINARY);
      RunOutcome outcome =
          machine.run(new CallFromC(TASK, function, caller, frame, depth, 0, status, actor));
      Optional<String> trouble =
          stores(outcome.path(), depth)
              .or(() -> ending(outcome))
              .or(() -> state(outcome, depth, status))
              .or(() -> handlers(actor));
      if (trouble.isPresent()) {
        return trouble;
      }
    }
    return Optional.empty();
  }

  private Optional<String> stores(Path path, int depth) {
    int returnAddress = -delivery.frameBelowTop() - depth - Long.BYTES;
    ArrayDeque<Integer> returns = new ArrayDeque<>(List.of(returnAddress));
    Optional<String> onStack =
        LiveStack.examine(path, returns)
            .map(finding ->
                String.format(
                    Locale.ROOT, "%s, at %s", finding.found(), path.locate(finding.step())));
    return onStack.or(() -> overFrame(path));
  }

  /** The frame is the program's state by then: nobody but the handler may change it. */
  private Optional<String> overFrame(Path path) {
    OptionalInt step = path.storesToStack(-delivery.frameBelowTop()).findFirst();
    return step.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "the caller's register is stored into the saved frame, at "
                + path.locate(step.getAsInt()));
  }

  private static Optional<String> ending(RunOutcome outcome) {
    return outcome.ending() instanceof Ending.ReturnedToC
        ? Optional.empty()
        : Optional.of("does not come back to its caller: " + outcome.ending());
  }

  private Optional<String> state(RunOutcome outcome, int depth, int status) {
    ProgramRegisters after = outcome.registers();
    for (Gp gp : Gp.CALLEE_SAVED) {
      if (after.get(gp) != caller.get(gp)) {
        return Optional.of("does not preserve " + gp.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    if (after.get(Gp.RSP) != delivery.frameAddress(TASK) - depth) {
      return Optional.of("leaves the stack unbalanced");
    }
    return outcome.status() == status ? Optional.empty() : Optional.of("changes the status word");
  }

  private static Optional<String> handlers(ScriptedBehaviour actor) {
    long handlers =
        actor.plays().stream()
            .filter(play -> StandInRole.of(play.function()) == StandInRole.HANDLER)
            .count();
    return handlers == 1
        ? Optional.empty()
        : Optional.of(String.format(Locale.ROOT, "calls %d handlers", handlers));
  }
}
