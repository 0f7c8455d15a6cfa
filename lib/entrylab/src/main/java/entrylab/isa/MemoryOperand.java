package entrylab.isa;

/**
 * How an instruction forms the address of its explicit memory operand.
 *
 * @param registers base and index as a register set
 * @param indexed whether there is an index
 * @param segment whether fs or gs is added
 * @param stack whether the base is rsp or rbp, without index
 * @param disp the displacement
 * @param size bytes accessed
 */
public record MemoryOperand(
    int registers, boolean indexed, boolean segment, boolean stack, long disp, int size) {
  private static final int SIMPLE_LIMIT = 2048;

  /** Whether the displacement is none that Intel's short load latency allows: 0 to 2047. */
  public boolean displaced() {
    return disp < 0 || disp >= SIMPLE_LIMIT;
  }
}
