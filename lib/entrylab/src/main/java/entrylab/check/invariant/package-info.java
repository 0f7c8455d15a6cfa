/**
 * What every design must keep on every path, each invariant a class of its own.
 *
 * <p>Start at {@link entrylab.check.invariant.Invariant}. A new one is a class here and a line in
 * {@link entrylab.check.search.Invariants}.
 */
package entrylab.check.invariant;
