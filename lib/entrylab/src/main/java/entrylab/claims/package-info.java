/**
 * Arguments on mailing lists, each claim with an experiment and the verdict it comes to.
 *
 * <p>Start at {@link entrylab.claims.Threads}; {@link entrylab.claims.Claims} is the first of them.
 * A new thread is a package beside {@code ptregs} and its line in {@code Threads}.
 *
 * <pre>{@code
 * Claims.test("C4", "C12").text(); // two claims, each with its evidence
 * Threads.get("2015-ptregs").title();
 * }</pre>
 */
package entrylab.claims;
