package entrylab.claims.ptregs;

import entrylab.machine.MemoryRegion;
import entrylab.machine.Part;
import entrylab.machine.Path;
import entrylab.machine.PtReg;
import java.util.EnumSet;
import java.util.Set;

/** Which words of the frame a stretch of a path reads. */
final class FrameReads {
  private static final PtReg[] WORDS = PtReg.values();

  private FrameReads() {}

  /** Words read from one step to before another, stand-ins excluded. */
  static Set<PtReg> between(Path path, int from, int to) {
    Set<PtReg> read = EnumSet.noneOf(PtReg.class);
    for (int step = from; step < to; step++) {
      if (path.part(step) != Part.STAND_IN) {
        collect(path, step, read);
      }
    }
    return read;
  }

  private static void collect(Path path, int step, Set<PtReg> read) {
    for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
      int word = Math.floorDiv(path.offset(access) + PtReg.FRAME_BYTES, Long.BYTES);
      if (!path.write(access)
          && path.region(access) == MemoryRegion.STACK
          && word >= 0
          && word < WORDS.length) {
        read.add(WORDS[word]);
      }
    }
  }
}
