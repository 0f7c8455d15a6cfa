/**
 * One executed piece of code, whoever executed it: addresses, bytes, memory accesses and where
 * control went.
 *
 * <p>Start at {@link entrylab.path.Trace}: the lab's machine makes them from designs, and the core
 * model times them. Nothing here knows the lab's own images.
 *
 * <pre>{@code
 * Trace trace =
 *     Trace.named("getpid")
 *         .enteredBySyscall()
 *         .step(0xffffffff81000000L, new byte[] {0x50}) // push rax
 *         .store(0xffff880008003ff8L, 8)
 *         .leavingTo(0x400042L);
 * }</pre>
 */
package entrylab.path;
