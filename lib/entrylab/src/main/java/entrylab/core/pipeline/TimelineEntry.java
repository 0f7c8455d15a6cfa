package entrylab.core.pipeline;

/**
 * One line of a timeline; cycles count from the entry.
 *
 * @param step index of the instruction in the trace
 * @param text disassembly; two instructions if they fused
 * @param delivered by the front end
 * @param renamed its last micro-op was renamed
 * @param dispatched its last micro-op began; the rename cycle if there was none
 * @param completed its last micro-op was done
 * @param retired in order
 * @param reason what it waited for longest
 * @param waited cycles of that
 * @param because the operand, port or older instruction it waited for; empty if the wait says it
 *     all
 * @param mispredicted whether it is a branch that went another way than predicted
 */
public record TimelineEntry(
    int step,
    String text,
    int delivered,
    int renamed,
    int dispatched,
    int completed,
    int retired,
    Wait reason,
    int waited,
    String because,
    boolean mispredicted) {}
