package entrylab.machine;

import entrylab.layout.KernelLayout;

/**
 * A table entry about to be called by a C function, deeper in the stack than the frame.
 *
 * <pre>{@code
 * // What the checker does, too: a function of the table, called by C with the frame whole.
 * show(Check.of(Designs.get("switch")).run().contract().lines());
 * }</pre>
 *
 * @param task on whose stack
 * @param function address of the entry
 * @param caller the C function's registers, arguments included; rsp and rip do not count
 * @param frame the words at the top of the stack
 * @param depth bytes of stack between the frame and the return address, the caller's own
 * @param flags the task's flags word
 * @param status the task's status word
 * @param script what handlers do
 */
public record CallFromC(
    int task,
    long function,
    ProgramRegisters caller,
    Frame frame,
    int depth,
    int flags,
    int status,
    StandInBehaviour script) {
  /** Where the C function goes on: in the text page, behind everything that is linked. */
  public static final long RETURN_ADDRESS = KernelLayout.TEXT + 0x1f_0000L;
}
