package entrylab.claims.ptregs;

import entrylab.claims.experiment.ClaimRun;
import entrylab.machine.Gp;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;
import entrylab.machine.StandInCall;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntPredicate;

/** The registers that a partial frame leaves open: what becomes of them and of their slots. */
final class SixRegisters {
  private static final Map<PtReg, Gp> HARDWARE =
      Map.of(
          PtReg.R15, Gp.R15,
          PtReg.R14, Gp.R14,
          PtReg.R13, Gp.R13,
          PtReg.R12, Gp.R12,
          PtReg.BP, Gp.RBP,
          PtReg.BX, Gp.RBX);

  private SixRegisters() {}

  /** How many of the six words a function finds right in the frame. */
  static int rightInFrame(StandInCall call, ProgramRegisters user) {
    return (int)
        HARDWARE.entrySet().stream()
            .filter(pair -> call.frame().get(pair.getKey()) == user.get(pair.getValue()))
            .count();
  }

  /** How many of the six the program finds as they were. */
  static int kept(ClaimRun run) {
    ProgramRegisters before = run.trial().user();
    ProgramRegisters after = run.outcome().registers();
    return (int) HARDWARE.values().stream().filter(gp -> after.get(gp) == before.get(gp)).count();
  }

  /** Complete sets of the six that a part of the kernel stores into the frame. */
  static int setsStored(Path path, Part part) {
    int[] stores = stores(path, path.length(), step -> path.part(step) == part);
    return Arrays.stream(stores).min().orElseThrow();
  }

  /** How many of the six slots have been stored to before a step. */
  static int slotsStoredBefore(Path path, int end) {
    return (int) Arrays.stream(stores(path, end, step -> true)).filter(n -> n > 0).count();
  }

  private static int[] stores(Path path, int end, IntPredicate steps) {
    int[] perSlot = new int[PtReg.EXTRA_COUNT];
    for (int step = 0; step < end; step++) {
      if (steps.test(step)) {
        count(path, step, perSlot);
      }
    }
    return perSlot;
  }

  private static void count(Path path, int step, int[] perSlot) {
    for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
      int slot = Math.floorDiv(path.offset(access) + PtReg.FRAME_BYTES, Long.BYTES);
      if (path.write(access)
          && path.region(access) == MemoryRegion.STACK
          && slot >= 0
          && slot < PtReg.EXTRA_COUNT) {
        perSlot[slot]++;
      }
    }
  }
}
