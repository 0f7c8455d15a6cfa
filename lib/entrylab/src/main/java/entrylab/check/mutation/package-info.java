/**
 * How good the checker is: designs broken one instruction at a time, and what the check makes of
 * them.
 *
 * <p>Start at {@link entrylab.check.mutation.Mutate}.
 *
 * <pre>{@code
 * Mutation all = Mutate.all(Designs.get("merged-v4.6")); // what the check misses, and why
 * }</pre>
 */
package entrylab.check.mutation;
