package entrylab.sweep;

import entrylab.machine.Guest;
import entrylab.machine.Machine;
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
    script.play(new Noted(guest));
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

  /** The guest, with an ear for what is written to its frame. */
  private final class Noted implements Guest {
    private final Guest guest;

    Noted(Guest guest) {
      this.guest = guest;
    }

    @Override
    public String function() {
      return guest.function();
    }

    @Override
    public long argument(int index) {
      return guest.argument(index);
    }

    @Override
    public long frame(PtReg word) {
      return guest.frame(word);
    }

    @Override
    public void frame(PtReg word, long value) {
      guest.frame(word, value);
      note(word, value);
    }

    @Override
    public long stack(long address) {
      return guest.stack(address);
    }

    @Override
    public int flags() {
      return guest.flags();
    }

    @Override
    public void flags(int word) {
      guest.flags(word);
    }

    @Override
    public void result(long value) {
      guest.result(value);
    }
  }
}
