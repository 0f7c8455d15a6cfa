/**
 * Which table entries can be called from C, found by calling them, and what headers promise of it.
 *
 * <p>Start at {@link entrylab.check.contract.CContract}.
 */
package entrylab.check.contract;
