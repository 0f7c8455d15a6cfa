package entrylab.machine;

import entrylab.isa.ControlFlow;
import java.util.List;

/**
 * One executed instruction of a path.
 *
 * @param address where it lies
 * @param length its bytes
 * @param part which part of the kernel it belongs to
 * @param interrupts whether interrupts were enabled before it
 * @param branch how it may change the flow
 * @param taken whether the next instruction was not the one behind it
 * @param accesses what it read and wrote, in order
 */
public record ExecutedInstruction(
    long address,
    int length,
    Part part,
    boolean interrupts,
    ControlFlow branch,
    boolean taken,
    List<MemoryAccess> accesses) {}
