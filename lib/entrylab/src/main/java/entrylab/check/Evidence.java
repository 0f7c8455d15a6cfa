package entrylab.check;

import entrylab.machine.ControlFlow;
import entrylab.machine.Ending;
import entrylab.machine.InterruptInjection;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was seen of one run, and what should have been seen. */
public final class Evidence {
  private final Probe probe;
  private final InitialState start;
  private final RunOutcome outcome;
  private final List<StandInAction> plays;
  private final ReachableHandlers numbers;
  private final Supplier<Optional<Evidence>> twin;
  private final FrameModel model;
  private List<Integer> callSteps;
  private List<WrongRegister> wrongRegisters;

  /**
   * Gathers it.
   *
   * @param twin what to compare with: the same syscall unwatched and not interrupted
   */
  Evidence(
      Probe probe,
      InitialState start,
      RunOutcome outcome,
      List<StandInAction> plays,
      ReachableHandlers numbers,
      Supplier<Optional<Evidence>> twin) {
    this.probe = probe;
    this.start = start;
    this.outcome = outcome;
    this.plays = plays;
    this.numbers = numbers;
    this.twin = twin;
    this.model = new FrameModel(start, plays);
  }

  Probe probe() {
    return probe;
  }

  InitialState start() {
    return start;
  }

  RunOutcome outcome() {
    return outcome;
  }

  Path path() {
    return outcome.path();
  }

  List<StandInAction> plays() {
    return plays;
  }

  ReachableHandlers numbers() {
    return numbers;
  }

  FrameModel model() {
    return model;
  }

  /** The same syscall unwatched and not interrupted, where that must end the same. */
  Optional<Evidence> twin() {
    return twin.get();
  }

  /** Whether interrupts were let in. */
  boolean interrupted() {
    return !probe.intrusion().equals(InterruptInjection.NONE);
  }

  boolean child() {
    return start.kind() == InitialState.Kind.CHILD;
  }

  /** Whether control came back to user mode, so that there is a final state to judge. */
  boolean returned() {
    return outcome.ending() instanceof Ending.ReturnedToUser;
  }

  /** Whether it came back by SYSRET. */
  boolean bySysret() {
    return outcome.ending() instanceof Ending.ReturnedToUser user
        && user.by() == ControlFlow.SYSRET;
  }

  /** The calls of handlers, in order, as indices into the calls. */
  List<Integer> handlerCalls() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < plays.size(); i++) {
      if (StandInRole.of(plays.get(i).function()) == StandInRole.HANDLER) {
        found.add(i);
      }
    }
    return found;
  }

  StandInCall call(int index) {
    return outcome.calls().get(index);
  }

  /** The step of the path at which a call arrived. */
  int step(int call) {
    if (callSteps == null) {
      callSteps = new ArrayList<>();
      for (int step = 0; step < path().length(); step++) {
        if (path().part(step) == Part.STAND_IN) {
          callSteps.add(step);
        }
      }
    }
    return call < callSteps.size() ? callSteps.get(call) : path().length() - 1;
  }

  /** The last step of the path. */
  int lastStep() {
    return path().length() - 1;
  }

  /** Registers that the program finds other than promised; worked out once. */
  List<WrongRegister> wrongRegisters() {
    if (wrongRegisters == null) {
      wrongRegisters = returned() ? WrongRegister.in(this) : List.of();
    }
    return wrongRegisters;
  }
}
