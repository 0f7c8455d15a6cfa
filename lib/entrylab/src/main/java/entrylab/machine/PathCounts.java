package entrylab.machine;

import entrylab.image.Delivery;
import entrylab.isa.ControlFlow;

/**
 * What is counted of one path; nothing here is a cycle.
 *
 * <pre>{@code
 * PathCounts counts = TimedCall.of(Designs.get("switch"), "clone").path().counts();
 * show(counts.loads() + " loads, " + counts.stores() + " stores");
 * }</pre>
 *
 * @param instructions in ring 0, stand-ins excluded
 * @param asmInstructions of these, the ones written in assembly
 * @param loads memory reads, stand-ins excluded
 * @param stores memory writes, stand-ins excluded
 * @param branches near branches, calls and returns, taken or not
 * @param indirectBranches of these, jumps and calls through a register or memory, returns aside
 * @param extraSaves complete sets of the six extra registers written to their slots by assembly
 * @param extraRestores complete sets read from their slots by assembly
 * @param icacheLines different 64-byte lines of text fetched, stand-ins excluded
 * @param dcacheLines different 64-byte lines of data touched, stand-ins excluded
 */
public record PathCounts(
    int instructions,
    int asmInstructions,
    int loads,
    int stores,
    int branches,
    int indirectBranches,
    int extraSaves,
    int extraRestores,
    int icacheLines,
    int dcacheLines) {
  static PathCounts of(Path path) {
    PathTally tally = new PathTally();
    int frameBelowTop = Delivery.of(path.image()).frameBelowTop();
    for (int step = 0; step < path.length(); step++) {
      if (path.part(step) != Part.STAND_IN) {
        add(tally, path, step, frameBelowTop);
      }
    }
    return tally.counts();
  }

  private static void add(PathTally tally, Path path, int step, int frameBelowTop) {
    boolean assembly = path.part(step).assembly();
    ControlFlow branch = path.branch(step);
    tally.instruction(
        path.address(step),
        path.instructionLength(step),
        assembly,
        branch.near(),
        branch.indirect());
    for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
      int offset = path.offset(access);
      // Regions are apart from each other; offsets in that of a stack are below zero.
      long region = (long) path.region(access).ordinal() << 32;
      tally.access(region + offset, path.size(access), path.write(access));
      if (assembly && path.region(access) == MemoryRegion.STACK) {
        tally.frame(offset + frameBelowTop, path.write(access));
      }
    }
  }
}
