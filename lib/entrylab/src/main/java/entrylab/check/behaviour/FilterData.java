package entrylab.check.behaviour;

import entrylab.machine.Frame;
import entrylab.machine.Guest;
import entrylab.machine.PtReg;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a seccomp filter is shown: number and architecture in one word, the program's next address,
 * six arguments (struct seccomp_data of the kernel's interface to programs).
 */
public final class FilterData {
  /** AUDIT_ARCH_X86_64, for x32 as well. */
  private static final long ARCHITECTURE = 0xc000_003eL;

  private static final int WORDS = 8;
  private static final long LOW_HALF = 0xffff_ffffL;

  private FilterData() {}

  /**
   * As a filter finds it, if the function called is one. From v4.8 on whoever calls it may leave it
   * to find everything itself, and gives it no pointer.
   */
  public static List<Long> of(Guest guest) {
    long pointer = guest.argument(0);
    if (!shown(guest.function(), pointer)) {
      return List.of();
    }
    return IntStream.range(0, WORDS)
        .mapToObj(word -> guest.stack(pointer + (long) word * Long.BYTES))
        .toList();
  }

  /** Whether a function is a filter that is shown something at an address. */
  public static boolean shown(String function, long pointer) {
    return function.equals(StandInRole.SECCOMP_FIRST_LOOK)
        || function.equals(StandInRole.SECCOMP_ONLY_LOOK) && pointer != 0;
  }

  /** As it ought to be. */
  public static List<Long> of(Frame frame) {
    return List.of(
        ARCHITECTURE << Integer.SIZE | frame.get(PtReg.ORIG_AX) & LOW_HALF,
        frame.get(PtReg.IP),
        frame.get(PtReg.DI),
        frame.get(PtReg.SI),
        frame.get(PtReg.DX),
        frame.get(PtReg.R10),
        frame.get(PtReg.R8),
        frame.get(PtReg.R9));
  }
}
