/**
 * What instruction forms cost on a CPU: micro-ops, their ports and latencies.
 *
 * <p>Start at {@link entrylab.core.uop.InstructionTable}, a file of {@code data/instructions}.
 *
 * <pre>{@code
 * InstructionTable table = InstructionTable.of(Cpus.get("haswell"));
 * FormCost push = table.rows().get("push_r");
 * }</pre>
 */
package entrylab.core.uop;
