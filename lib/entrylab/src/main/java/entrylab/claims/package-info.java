/**
 * What was claimed in the thread, each claim with an experiment and the verdict it comes to.
 *
 * <p>Start at {@link entrylab.claims.Claims}. A new claim is a class and its line there.
 */
package entrylab.claims;
