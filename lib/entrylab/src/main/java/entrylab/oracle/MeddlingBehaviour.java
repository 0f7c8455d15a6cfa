package entrylab.oracle;

import entrylab.image.StandIns;
import entrylab.machine.Guest;
import entrylab.machine.Machine;
import entrylab.machine.PtReg;
import entrylab.machine.StandInBehaviour;
import java.util.Set;

/**
 * Functions that do what another script has them do and then, at random, answer otherwise, write a
 * word of the frame, or flip a work flag: what tracers, seccomp and interrupts may do.
 *
 * <p>{@code stand_ins.inc} does the same, draw for draw.
 */
final class MeddlingBehaviour implements StandInBehaviour {
  private static final Set<String> WORK = Set.copyOf(StandIns.WORK);
  private static final PtReg[] WORDS = PtReg.values();
  private static final long LANDING = Machine.USER_SYSCALL + 0x40;

  private final StandInBehaviour usual;
  private final SplitMix64 random;

  MeddlingBehaviour(StandInBehaviour usual, SplitMix64 random) {
    this.usual = usual;
    this.random = random;
  }

  @Override
  public String name() {
    return usual.name() + ", meddling";
  }

  @Override
  public void play(Guest guest) {
    usual.play(guest);
    int choice = (int) random.next();
    long value = random.next();
    if (WORK.contains(guest.function())) {
      answer(guest, choice & 7, value);
    }
    if ((choice & 0x18) == 0) {
      PtReg word = WORDS[(choice >>> 8 & 0xff) * WORDS.length >>> 8];
      guest.frame(word, plausible(word, value));
    }
    if ((choice & 0x7_0000) == 0) {
      guest.flags(guest.flags() ^ RandomCase.knownFlag(choice >>> 20));
    }
  }

  private static void answer(Guest guest, int choice, long value) {
    switch (choice) {
      case 4 -> guest.result(1);
      case 5 -> guest.result(2);
      case 6 -> guest.result(-1);
      case 7 -> guest.result(value & 0xffff_ffffL);
      default -> {}
    }
  }

  private static long plausible(PtReg word, long value) {
    return switch (word) {
      case ORIG_AX -> RandomCase.smallNumber(value);
      case IP -> LANDING + (value & 0x3ff);
      case CS -> 0x33;
      case FLAGS -> RandomCase.flags(value);
      case SS -> 0x2b;
      default -> value;
    };
  }
}
