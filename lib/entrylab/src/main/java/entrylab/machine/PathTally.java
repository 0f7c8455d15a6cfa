package entrylab.machine;

/**
 * Adds up what {@link PathCounts} has of a path, instruction by instruction, whoever executed it.
 * For one path.
 *
 * <pre>{@code
 * var tally = new PathTally();
 * tally.instruction(0xffffffff81000000L, 3, false, false, true);
 * show(tally.counts().instructions());
 * }</pre>
 */
public final class PathTally {
  private int instructions;
  private int asmInstructions;
  private int loads;
  private int stores;
  private int branches;
  private int indirectBranches;
  private final int[] slotWrites = new int[PtReg.EXTRA_COUNT];
  private final int[] slotReads = new int[PtReg.EXTRA_COUNT];
  private final TouchedLines textLines = new TouchedLines();
  private final TouchedLines dataLines = new TouchedLines();

  /** Nothing is counted yet. */
  public PathTally() {}

  /**
   * Counts an instruction that is no stand-in's; its accesses are counted by {@link #access}.
   *
   * @param assembly whether it is written in assembly
   * @param near whether it is a near branch, call or return
   * @param indirect whether it is a jump or call through a register or memory
   */
  public void instruction(
      long address, int length, boolean assembly, boolean near, boolean indirect) {
    instructions++;
    asmInstructions += assembly ? 1 : 0;
    branches += near ? 1 : 0;
    indirectBranches += indirect ? 1 : 0;
    textLines.add(address, length);
  }

  /**
   * Counts an access.
   *
   * @param address equal for equal bytes, and in the same line as they are
   */
  public void access(long address, int bytes, boolean store) {
    loads += store ? 0 : 1;
    stores += store ? 1 : 0;
    dataLines.add(address, bytes);
  }

  /**
   * Counts an access by assembly to pt_regs, if it is to one of the six extra registers.
   *
   * @param offset from the lowest address of pt_regs; may be outside of it
   */
  public void frame(long offset, boolean store) {
    long slot = offset / Long.BYTES;
    if (offset >= 0 && slot < PtReg.EXTRA_COUNT) {
      (store ? slotWrites : slotReads)[(int) slot]++;
    }
  }

  /** What was counted so far. */
  public PathCounts counts() {
    return new PathCounts(
        instructions,
        asmInstructions,
        loads,
        stores,
        branches,
        indirectBranches,
        completeSets(slotWrites),
        completeSets(slotReads),
        textLines.count(),
        dataLines.count());
  }

  private static int completeSets(int[] perSlot) {
    int sets = Integer.MAX_VALUE;
    for (int count : perSlot) {
      sets = Math.min(sets, count);
    }
    return sets;
  }
}
