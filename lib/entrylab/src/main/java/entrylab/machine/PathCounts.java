package entrylab.machine;

import entrylab.isa.ControlFlow;
import java.util.HashSet;
import java.util.Set;

/**
 * What is counted of one path; nothing here is a cycle.
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
  private static final int LINE_SHIFT = 6;

  static PathCounts of(Path path) {
    return new Counter().count(path);
  }

  /** Walks a path once. */
  private static final class Counter {
    private int instructions;
    private int asmInstructions;
    private int loads;
    private int stores;
    private int branches;
    private int indirectBranches;
    private final int[] slotWrites = new int[PtReg.EXTRA_COUNT];
    private final int[] slotReads = new int[PtReg.EXTRA_COUNT];
    private final Set<Long> textLines = new HashSet<>();
    private final Set<Long> dataLines = new HashSet<>();

    PathCounts count(Path path) {
      for (int step = 0; step < path.length(); step++) {
        if (path.part(step) != Part.STAND_IN) {
          instruction(path, step);
        }
      }
      return new PathCounts(
          instructions,
          asmInstructions,
          loads,
          stores,
          branches,
          indirectBranches,
          completeSets(slotWrites),
          completeSets(slotReads),
          textLines.size(),
          dataLines.size());
    }

    private void instruction(Path path, int step) {
      instructions++;
      boolean assembly = path.part(step).assembly();
      if (assembly) {
        asmInstructions++;
      }
      ControlFlow branch = path.branch(step);
      if (branch.near()) {
        branches++;
      }
      if (branch.indirect()) {
        indirectBranches++;
      }
      long first = path.address(step);
      long last = first + path.instructionLength(step) - 1;
      textLines.add(first >> LINE_SHIFT);
      textLines.add(last >> LINE_SHIFT);
      for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
        access(path, access, assembly);
      }
    }

    private void access(Path path, int access, boolean assembly) {
      boolean write = path.write(access);
      if (write) {
        stores++;
      } else {
        loads++;
      }
      int offset = path.offset(access);
      long region = (long) path.region(access).ordinal() << 32;
      dataLines.add(region + (offset >> LINE_SHIFT));
      dataLines.add(region + ((offset + path.size(access) - 1) >> LINE_SHIFT));
      int slot = (offset + PtReg.FRAME_BYTES) / Long.BYTES;
      if (assembly
          && path.region(access) == MemoryRegion.STACK
          && offset >= -PtReg.FRAME_BYTES
          && slot < PtReg.EXTRA_COUNT) {
        (write ? slotWrites : slotReads)[slot]++;
      }
    }

    private static int completeSets(int[] perSlot) {
      int sets = Integer.MAX_VALUE;
      for (int count : perSlot) {
        sets = Math.min(sets, count);
      }
      return sets;
    }
  }
}
