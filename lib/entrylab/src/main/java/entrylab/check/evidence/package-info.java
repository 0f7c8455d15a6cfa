/**
 * What was seen of one run of a scenario, beside what should have been seen.
 *
 * <p>Start at {@link entrylab.check.evidence.CheckHarness}, which gathers it.
 */
package entrylab.check.evidence;
