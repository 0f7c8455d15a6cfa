/**
 * Is a design correct? Invariants that every design must keep, the search for the shortest way to
 * see one broken, and the contract of its table entries.
 *
 * <p>Start at {@link entrylab.check.Check}.
 */
package entrylab.check;
