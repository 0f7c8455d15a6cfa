/**
 * CPU profiles: named values, each with unit, source, range and confidence.
 *
 * <p>Start at {@link entrylab.core.cpu.Cpus}.
 *
 * <pre>{@code
 * Cpu haswell = Cpus.get("haswell");
 * haswell.count(Parameter.MISPREDICT); // cycles
 * Cpu other = haswell.with(Parameter.DIRECTION, "perfect"); // an ablation
 * }</pre>
 */
package entrylab.core.cpu;
