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

  /** As a filter finds it, if the function called is one. */
  public static List<Long> of(Guest guest) {
    if (!guest.function().equals(StandInRole.SECCOMP_FIRST_LOOK)) {
      return List.of();
    }
    long pointer = guest.argument(0);
    return IntStream.range(0, WORDS)
        .mapToObj(word -> guest.stack(pointer + (long) word * Long.BYTES))
        .toList();
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
