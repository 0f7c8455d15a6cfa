/**
 * How good the checker is: designs broken one instruction at a time, and what the check makes of
 * them.
 *
 * <p>Start at {@link entrylab.check.mutation.Mutate}.
 */
package entrylab.check.mutation;
