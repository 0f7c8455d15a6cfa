/**
 * What every design must keep on every path, each invariant a class of its own.
 *
 * <p>Start at {@link entrylab.check.invariant.Invariant}. A new one is a class here and a line in
 * {@link entrylab.check.search.Invariants}.
 *
 * <pre>{@code
 * final class Mine implements Invariant {
 *   public String id() { return "mine"; }
 *   public String sentence() { return "Whatever must hold on every path."; }
 *   public Optional<Finding> examine(Evidence evidence) { ... }
 * }
 * }</pre>
 */
package entrylab.check.invariant;
