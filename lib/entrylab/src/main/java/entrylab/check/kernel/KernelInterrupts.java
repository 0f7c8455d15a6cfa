package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import java.util.Optional;

/** An interrupt between two rings' states would be handled with the program's gs or stack. */
final class KernelInterrupts implements KernelInvariant {
  @Override
  public String id() {
    return "interrupts-off";
  }

  @Override
  public String sentence() {
    return "Interrupts are off wherever the program's gs or another stack than the task's is in use, off at"
        + " the return, and on in the handler.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    SnapshotRun run = evidence.run();
    for (int i = 0; i < run.steps().size(); i++) {
      SnapshotRun.Step step = run.steps().get(i);
      if (step.interrupts() && (step.programsGs() || !step.onTaskStack())) {
        return Optional.of(
            new Finding(
                i,
                "interrupts off",
                "interrupts on with "
                    + (step.programsGs() ? "the program's gs" : "rsp off the task's stack")));
      }
    }
    if (run.returned() && run.steps().getLast().interrupts()) {
      return Optional.of(new Finding(evidence.lastStep(), "interrupts off", "a return with them"));
    }
    return evidence.handlers().stream()
        .filter(call -> !call.interrupts())
        .map(call -> new Finding(call.step(), "interrupts on", call.function() + " without them"))
        .findFirst();
  }
}
