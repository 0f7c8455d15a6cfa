package entrylab.check.evidence;

import entrylab.check.behaviour.StandInAction;
import entrylab.check.behaviour.StandInRole;
import entrylab.check.scenario.Probe;
import entrylab.image.MitigationList;
import entrylab.isa.ControlFlow;
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

  public Probe probe() {
    return probe;
  }

  public InitialState start() {
    return start;
  }

  public RunOutcome outcome() {
    return outcome;
  }

  public Path path() {
    return outcome.path();
  }

  public List<StandInAction> plays() {
    return plays;
  }

  public ReachableHandlers numbers() {
    return numbers;
  }

  public FrameModel model() {
    return model;
  }

  /** What the design is built with. */
  public MitigationList mitigations() {
    return path().image().options().mitigations();
  }

  /** This syscall unwatched and not interrupted, where that must end alike. */
  public Optional<Evidence> twin() {
    return twin.get();
  }

  /** This syscall unwatched, where that must end alike and no interrupt came between. */
  public Optional<Evidence> unwatched() {
    return interrupted() ? Optional.empty() : twin();
  }

  /** Whether interrupts were let in. */
  public boolean interrupted() {
    return !probe.intrusion().equals(InterruptInjection.NONE);
  }

  public boolean child() {
    return start.kind() == InitialState.Kind.CHILD;
  }

  /** Whether control came back to user mode, so that there is a final state to judge. */
  public boolean returned() {
    return outcome.ending() instanceof Ending.ReturnedToUser;
  }

  /** Whether it came back by SYSRET. */
  public boolean bySysret() {
    return outcome.ending() instanceof Ending.ReturnedToUser user
        && user.by() == ControlFlow.SYSRET;
  }

  /** The calls of handlers, in order, as indices into the calls. */
  public List<Integer> handlerCalls() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < plays.size(); i++) {
      if (StandInRole.of(plays.get(i).function()) == StandInRole.HANDLER) {
        found.add(i);
      }
    }
    return found;
  }

  public StandInCall call(int index) {
    return outcome.calls().get(index);
  }

  /** The step of the path at which a call arrived. */
  public int step(int call) {
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
  public int lastStep() {
    return path().length() - 1;
  }

  /** Registers that the program finds other than promised; worked out once. */
  List<WrongRegister> wrongRegisters() {
    if (wrongRegisters == null) {
      wrongRegisters =
          returned() ? WrongRegister.in(start.delivery(), model, outcome.registers()) : List.of();
    }
    return wrongRegisters;
  }
}
