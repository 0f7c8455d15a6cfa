package entrylab.claims.experiment;

import entrylab.machine.Ending;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInCall;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A trial and what became of it.
 *
 * <pre>{@code
 * ClaimRun run = PreparedDesign.run(Designs.get("merged-v4.6"), ClaimCall.of("clone"));
 * show(run.stepsBeforeHandler(Part.ENTRY));
 * }</pre>
 *
 * @param trial what was tried
 * @param outcome what was seen
 */
public record ClaimRun(ClaimCall trial, RunOutcome outcome) {

  /** What it executed. */
  public Path path() {
    return outcome.path();
  }

  /** Whether the program got control back. */
  public boolean returned() {
    return outcome.ending() instanceof Ending.ReturnedToUser;
  }

  /** The first call of the syscall's own C function. */
  public Optional<StandInCall> handler() {
    return outcome.calls().stream()
        .filter(call -> call.function().equals(trial.call().entryPoint()))
        .findFirst();
  }

  /** The step at which that call arrives; the path's length if it never does. */
  public int handlerStep() {
    long address = path().image().address(trial.call().entryPoint());
    return IntStream.range(0, path().length())
        .filter(step -> path().address(step) == address)
        .findFirst()
        .orElse(path().length());
  }

  /** Steps in a part of the kernel before the handler is called. */
  public long stepsBeforeHandler(Part part) {
    return IntStream.range(0, handlerStep()).filter(step -> path().part(step) == part).count();
  }
}
