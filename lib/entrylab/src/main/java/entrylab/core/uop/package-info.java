/**
 * What instruction forms cost on a CPU: micro-ops, their ports and latencies.
 *
 * <p>Start at {@link entrylab.core.uop.InstructionTable}, a file of {@code data/instructions}.
 */
package entrylab.core.uop;
