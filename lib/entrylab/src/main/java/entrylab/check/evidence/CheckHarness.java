package entrylab.check.evidence;

import entrylab.check.behaviour.Behaviour;
import entrylab.check.behaviour.ScriptedBehaviour;
import entrylab.check.behaviour.StandInAction;
import entrylab.check.behaviour.StandInRole;
import entrylab.check.scenario.Probe;
import entrylab.check.scenario.Scenario;
import entrylab.check.scenario.ScenarioCall;
import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.machine.ChildEntry;
import entrylab.machine.Frame;
import entrylab.machine.InterruptInjection;
import entrylab.machine.Machine;
import entrylab.machine.PtReg;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandInCall;
import entrylab.machine.SyscallEntry;
import entrylab.machine.ThreadFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A machine with what it takes to try scenarios on it and gather the evidence. */
public final class CheckHarness implements AutoCloseable {
  /** Flags that only watch: with a tracer that only looks, nothing may come out differently. */
  private static final int WATCHING =
      ThreadFlag.word(
          Set.of(
              ThreadFlag.SYSCALL_TRACE,
              ThreadFlag.SYSCALL_AUDIT,
              ThreadFlag.SECCOMP,
              ThreadFlag.SYSCALL_TRACEPOINT,
              ThreadFlag.SINGLESTEP));

  /** What copy_process() leaves in a child's flags word. */
  private static final int INHERITED =
      ThreadFlag.word(
          Set.of(ThreadFlag.SYSCALL_AUDIT, ThreadFlag.SECCOMP, ThreadFlag.SYSCALL_TRACEPOINT));

  private final Machine machine;
  private final ReachableHandlers numbers;
  private Probe twinProbe;
  private Evidence twin;
  private long runs;

  public CheckHarness(EntryImage image, int instructions) {
    this.machine = new Machine(image);
    this.machine.budget(instructions);
    this.numbers = new ReachableHandlers(image.options().table());
  }

  public EntryImage image() {
    return machine.image();
  }

  public Machine machine() {
    return machine;
  }

  private Delivery delivery() {
    return Delivery.of(machine.image());
  }

  /** How many runs have been made. */
  public long runs() {
    return runs;
  }

  /** A task between two syscalls. */
  private record Living(int task, int status) {}

  /**
   * What a scenario shows, run by run; a fork shows the parent's syscall and the child's start. A
   * task that does not come back to user mode ends the scenario.
   */
  public List<Evidence> run(Scenario scenario) {
    List<Evidence> seen = new ArrayList<>();
    List<Living> tasks = new ArrayList<>(List.of(new Living(0, 0)));
    for (ScenarioCall move : scenario.moves()) {
      int who = Math.floorMod(move.actor(), tasks.size());
      Living task = tasks.get(who);
      Evidence evidence = syscall(move.probe(), task.task(), task.status());
      seen.add(evidence);
      if (!evidence.returned()) {
        break;
      }
      tasks.set(who, new Living(task.task(), evidence.outcome().status()));
      Optional<Evidence> child = child(evidence, tasks.size());
      if (child.isPresent()) {
        seen.add(child.get());
        if (!child.get().returned()) {
          break;
        }
        tasks.add(new Living(tasks.size(), child.get().outcome().status()));
      }
    }
    return seen;
  }

  private Evidence syscall(Probe probe, int task, int status) {
    ScriptedBehaviour actor = new ScriptedBehaviour(probe.behaviour());
    SyscallEntry entry = new SyscallEntry(task, probe.user(), probe.flags(), status, actor);
    RunOutcome outcome = machine.run(entry, probe.intrusion());
    runs++;
    return new Evidence(
        probe,
        InitialState.syscall(delivery(), task, probe.user(), probe.flags(), 0),
        outcome,
        actor.plays(),
        numbers,
        () -> twin(probe, task, status));
  }

  private Optional<Evidence> twin(Probe probe, int task, int status) {
    Probe wanted;
    if (!probe.intrusion().equals(InterruptInjection.NONE)) {
      wanted = probe.with(InterruptInjection.NONE);
    } else if (probe.flags() != 0
        && (probe.flags() & ~WATCHING) == 0
        && probe.behaviour().equals(Behaviour.ORDINARY)) {
      wanted = probe.withFlags(0);
    } else {
      return Optional.empty();
    }
    if (task != 0 || status != 0) {
      return Optional.of(syscall(wanted, task, status));
    }
    if (!wanted.equals(twinProbe)) {
      twin = syscall(wanted, 0, 0);
      twinProbe = wanted;
    }
    return Optional.of(twin);
  }

  /** The child that a syscall made, on its way to user mode. */
  private Optional<Evidence> child(Evidence parent, int task) {
    if (!machine.canRunChild() || parent.interrupted() || task >= Machine.tasks()) {
      return Optional.empty();
    }
    for (int index : parent.handlerCalls()) {
      StandInAction play = parent.plays().get(index);
      if (StandInRole.forks(play.function()) && play.result() > 0) {
        return Optional.of(child(parent, index, task));
      }
    }
    return Optional.empty();
  }

  private Evidence child(Evidence parent, int index, int task) {
    StandInCall call = parent.call(index);
    int flags = call.flags() & INHERITED;
    ScriptedBehaviour actor = new ScriptedBehaviour(Behaviour.ORDINARY);
    Frame copied = Frame.of(word -> word == PtReg.AX ? 0 : call.frame().get(word));
    Frame promised = parent.model().arrival(index);
    RunOutcome outcome = machine.run(new ChildEntry(task, copied, flags, call.status(), actor));
    runs++;
    return new Evidence(
        parent.probe(),
        new InitialState(
            task,
            InitialState.Kind.CHILD,
            Frame.of(word -> word == PtReg.AX ? 0 : promised.get(word)),
            flags,
            parent.start().userStatus(),
            delivery()),
        outcome,
        actor.plays(),
        numbers,
        Optional::empty);
  }

  @Override
  public void close() {
    machine.close();
  }
}
