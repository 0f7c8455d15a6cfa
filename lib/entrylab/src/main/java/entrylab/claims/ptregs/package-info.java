/**
 * The thread of 2015 about the syscalls that need a full pt_regs, claim by claim.
 *
 * <p>Start at {@link entrylab.claims.ptregs.PtregsThread}. A new claim is a class and its line
 * there.
 *
 * <pre>{@code
 * PtregsThread.THREAD.test("C4", "C12").text(); // two claims, each with its evidence
 * }</pre>
 */
package entrylab.claims.ptregs;
