package entrylab.check.kernel;

import entrylab.check.behaviour.HandlerDeed;
import entrylab.check.behaviour.StandInAction;
import entrylab.check.behaviour.StandInRole;
import entrylab.kernel.recorder.EntryFunctions;
import entrylab.machine.Guest;
import entrylab.machine.NotedGuest;
import entrylab.machine.StandInBehaviour;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays handlers and work for one call, as a probe has them: the handler returns a number and
 * writes what it may; work before it and behind it writes what a tracer may. Work behind the
 * handler takes back the flags that asked for it.
 */
final class PlayedWork implements StandInBehaviour {
  /** Which flags a function behind the handler takes back. */
  enum Takes {
    /** None. */
    NONE,
    /** All that were set: it is not known yet which are its own. */
    ALL,
    /** Those that it is called for. */
    ITS_OWN
  }

  private static final long EFAULT = -14;
  private static final long RESULT = 0x7ab_0000_0000L;

  private final KernelProbe probe;
  private final LearntWork learnt;
  private final Takes takes;
  private final List<StandInAction> plays = new ArrayList<>();
  private final List<StandInRole> roles = new ArrayList<>();
  private boolean handled;
  private boolean stopped;
  private boolean stoppedLate;
  private boolean raisedLate;

  /**
   * One that has played nothing yet.
   *
   * @param takes which flags work takes back
   */
  PlayedWork(KernelProbe probe, LearntWork learnt, Takes takes) {
    this.takes = takes;
    this.probe = probe;
    this.learnt = learnt;
  }

  List<StandInAction> plays() {
    return plays;
  }

  /** What each play was, in the terms of the frame's model. */
  List<StandInRole> roles() {
    return roles;
  }

  @Override
  public String name() {
    return probe.words();
  }

  @Override
  public void play(Guest guest) {
    var noted = new NotedGuest(guest);
    String function = guest.function();
    if (EntryFunctions.handles(function)) {
      roles.add(StandInRole.HANDLER);
      handle(noted);
    } else if (!handled && !learnt.comesOnlyBehind(function)) {
      roles.add(StandInRole.ENTRY_STOP);
      workBefore(noted);
    } else {
      roles.add(handled ? StandInRole.EXIT_STOP : StandInRole.ENTRY_WORK);
      workBehind(noted);
    }
    plays.add(
        new StandInAction(function, noted.writes(), noted.result(), List.of(), guest.flags()));
  }

  private void handle(Guest guest) {
    handled = true;
    if (probe.behaviour().handler() == HandlerDeed.FAILS) {
      guest.result(EFAULT);
    } else {
      guest.result(RESULT + probe.number() % 1000);
      probe.behaviour().handlerEdit().apply(guest);
    }
    guest.flags(guest.flags() | (int) probe.raised());
  }

  /** The first stop has the last word, so that what is written twice is no question. */
  private void workBefore(Guest guest) {
    if (!stopped) {
      stopped = true;
      probe.behaviour().entryStop().edit().apply(guest);
      guest.result(probe.behaviour().entryStop().skips() ? -1 : 0);
    }
  }

  private void workBehind(Guest guest) {
    long taken =
        switch (takes) {
          case NONE -> 0;
          case ALL -> learnt.alwaysBehind(guest.function()) ? 0 : probe.work().flags();
          case ITS_OWN -> learnt.flags(guest.function());
        };
    int flags = guest.flags() & (int) ~taken;
    if (!stoppedLate) {
      stoppedLate = true;
      probe.behaviour().exitStop().apply(guest);
    }
    if (!raisedLate && learnt.loops(guest.function())) {
      raisedLate = true;
      flags |= (int) probe.raisedLater();
    }
    guest.flags(flags);
  }
}
