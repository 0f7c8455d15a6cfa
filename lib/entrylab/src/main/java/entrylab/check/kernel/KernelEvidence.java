package entrylab.check.kernel;

import entrylab.check.evidence.Blame;
import entrylab.check.evidence.Finding;
import entrylab.check.evidence.FrameModel;
import entrylab.check.evidence.WrongRegister;
import entrylab.image.Delivery;
import entrylab.isa.ControlFlow;
import entrylab.machine.Ending;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was seen of one call on a snapshot, and what should have been seen.
 *
 * @param model what the frame has to hold, by who may write it
 * @param learnt what each bit alone asks for
 * @param programsGs the base of gs that the program had
 * @param twin the same call with no work asked for, where that must end alike
 */
record KernelEvidence(
    KernelProbe probe,
    SnapshotRun run,
    FrameModel model,
    LearntWork learnt,
    long programsGs,
    Supplier<Optional<KernelEvidence>> twin) {

  /** Whether it came back by SYSRET. */
  boolean bySysret() {
    return run.ending() instanceof Ending.ReturnedToUser user && user.by() == ControlFlow.SYSRET;
  }

  int lastStep() {
    return run.steps().size() - 1;
  }

  /** Handlers that were called. */
  List<SnapshotRun.Call> handlers() {
    return run.calls().stream().filter(SnapshotRun.Call::handler).toList();
  }

  /** Registers that the program finds other than promised. */
  List<WrongRegister> wrongRegisters() {
    return run.returned() ? WrongRegister.in(Delivery.SYSCALL, model, run.registers()) : List.of();
  }

  /** The wrong registers of a kind as one finding. */
  Optional<Finding> firstWrong(Predicate<WrongRegister> kind) {
    return Blame.first(wrongRegisters().stream().filter(kind).toList(), _ -> lastStep());
  }
}
