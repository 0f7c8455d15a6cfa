package entrylab.check.behaviour;

import entrylab.machine.Guest;
import entrylab.machine.NotedGuest;
import entrylab.machine.PtReg;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.StandardBehaviour;
import java.util.ArrayList;
import java.util.List;

/** Plays a behaviour once and notes what it did. */
public final class ScriptedBehaviour implements StandInBehaviour {
  private static final long EFAULT = -14;

  private final Behaviour behaviour;
  private final List<StandInAction> plays = new ArrayList<>();

  public ScriptedBehaviour(Behaviour behaviour) {
    this.behaviour = behaviour;
  }

  /** What was done, call by call. */
  public List<StandInAction> plays() {
    return List.copyOf(plays);
  }

  @Override
  public String name() {
    return behaviour.toString();
  }

  @Override
  public void play(Guest guest) {
    List<Long> told = FilterData.of(guest);
    NotedGuest noted = new NotedGuest(guest);
    perform(noted);
    plays.add(
        new StandInAction(guest.function(), noted.writes(), noted.result(), told, guest.flags()));
  }

  private void perform(Guest guest) {
    String function = guest.function();
    switch (StandInRole.of(function)) {
      case HANDLER -> handler(guest);
      case ENTRY_STOP -> entryStop(guest);
      case EXIT_STOP -> behaviour.exitStop().apply(guest);
      case SIGNAL -> {
        StandardBehaviour.INSTANCE.play(guest);
        behaviour.signal().apply(guest);
      }
      case SECCOMP ->
          guest.result(
              switch (function) {
                case StandInRole.SECCOMP_FIRST_LOOK -> behaviour.seccomp().firstLook();
                case StandInRole.SECCOMP_ONLY_LOOK -> behaviour.seccomp().onlyLook();
                default -> behaviour.seccomp().secondLook();
              });
      default -> StandardBehaviour.INSTANCE.play(guest);
    }
  }

  private void handler(Guest guest) {
    if (behaviour.handler() == HandlerDeed.FAILS) {
      guest.result(EFAULT);
    } else {
      StandardBehaviour.INSTANCE.play(guest);
      if (StandInRole.restoresRegisters(guest.function())) {
        behaviour.handlerEdit().apply(guest);
      }
    }
    guest.flags(guest.flags() | behaviour.handler().raised());
  }

  private void entryStop(Guest guest) {
    EntryStop stop = behaviour.entryStop();
    stop.edit().apply(guest);
    if (stop.renumber() != EntryStop.KEEP) {
      guest.frame(PtReg.ORIG_AX, stop.renumber());
    }
    guest.result(stop.skips() ? 1 : 0);
  }
}
