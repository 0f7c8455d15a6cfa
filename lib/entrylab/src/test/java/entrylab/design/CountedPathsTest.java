package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.image.ImageOptions;
import entrylab.image.KernelOptions;
import entrylab.machine.Ending;
import entrylab.machine.Machine;
import entrylab.machine.PathCounts;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.RunOutcome;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.SyscallEntry;
import entrylab.machine.ThreadFlag;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What headers say of a design's paths is what the machine counts. */
class CountedPathsTest {
  private static final int GETPID = 39;
  private static final int CLONE = 56;
  private static final int TRACED = ThreadFlag.SYSCALL_TRACE.mask();

  private static List<Design> designs() {
    return Designs.all();
  }

  @ParameterizedTest
  @MethodSource("designs")
  void theHeaderNamesTheLengthsOfItsPaths(Design design) {
    ImageOptions without = ImageOptions.DEFAULT.with(KernelOptions.IA32, false);
    assertEquals(
        String.format(
            Locale.ROOT,
            "instructions (loads, stores, branches), x32 on: getpid %s, clone %s; under ptrace %s,"
                + " %s; the same without IA32_EMULATION %s, %s",
            counted(design, ImageOptions.DEFAULT, GETPID, 0),
            counted(design, ImageOptions.DEFAULT, CLONE, 0),
            counted(design, ImageOptions.DEFAULT, GETPID, TRACED),
            counted(design, ImageOptions.DEFAULT, CLONE, TRACED),
            counted(design, without, GETPID, TRACED),
            counted(design, without, CLONE, TRACED)),
        design.header().paths());
  }

  private static String counted(Design design, ImageOptions options, int number, int flags) {
    try (Machine machine = new Machine(design.image(options))) {
      ProgramRegisters user =
          ProgramRegisters.calling(number, Machine.USER_FLAGS, new SplittableRandom(7));
      RunOutcome outcome =
          machine.run(new SyscallEntry(0, user, flags, 0, StandardBehaviour.INSTANCE));
      if (!(outcome.ending() instanceof Ending.ReturnedToUser)) {
        return "no return";
      }
      PathCounts counts = outcome.path().counts();
      return String.format(
          Locale.ROOT,
          "%d (%d, %d, %d)",
          counts.instructions(),
          counts.loads(),
          counts.stores(),
          counts.branches());
    }
  }
}
