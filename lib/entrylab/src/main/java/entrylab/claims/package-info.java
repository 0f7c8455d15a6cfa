/**
 * What was claimed in the thread, each claim with an experiment and the verdict it comes to.
 *
 * <p>Start at {@link entrylab.claims.Claims}. A new claim is a class and its line there.
 *
 * <pre>{@code
 * Claims.test("C4", "C12").text(); // two claims, each with its evidence
 * }</pre>
 */
package entrylab.claims;
