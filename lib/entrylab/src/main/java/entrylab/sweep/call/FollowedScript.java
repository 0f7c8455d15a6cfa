package entrylab.sweep.call;

import entrylab.machine.Guest;
import entrylab.machine.Machine;
import entrylab.machine.NotedGuest;
import entrylab.machine.PtReg;
import entrylab.machine.SegmentState;
import entrylab.machine.StandInBehaviour;

/**
 * A script that plays as another one does and notes where its handlers send the program: execve and
 * the sigreturns move it, all others leave it behind its SYSCALL instruction.
 */
final class FollowedScript implements StandInBehaviour {
  private final StandInBehaviour script;
  private ReturnPlace place =
      new ReturnPlace(
          SegmentState.USER_CODE,
          SegmentState.USER_STACK,
          SegmentState.USER_GS_BASE,
          Machine.USER_SYSCALL + Machine.SYSCALL_BYTES,
          Machine.USER_STACK_POINTER);

  FollowedScript(StandInBehaviour script) {
    this.script = script;
  }

  /** Where a call that has played this script has to come back to. */
  ReturnPlace place() {
    return place;
  }

  @Override
  public String name() {
    return script.name();
  }

  @Override
  public void play(Guest guest) {
    var noted = new NotedGuest(guest);
    script.play(noted);
    noted.writes().forEach(this::note);
  }

  private void note(PtReg word, long value) {
    place =
        switch (word) {
          case CS -> place.withCode((int) value);
          case SS -> place.withStack((int) value);
          case IP -> place.withRip(value);
          case SP -> place.withRsp(value);
          default -> place;
        };
  }
}
