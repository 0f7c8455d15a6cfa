/**
 * What the model is held against: published figures, trivial bounds, another tool.
 *
 * <p>Start at {@link entrylab.core.anchor.Microbenchmark}.
 *
 * <pre>{@code
 * double bound = new Bound(cpu).cycles(trace); // no core of these ports can be faster
 * OptionalDouble other = LlvmMca.cycles(cpu, trace); // empty where it is not installed
 * }</pre>
 */
package entrylab.core.anchor;
