/**
 * What was seen of one run of a scenario, beside what should have been seen.
 *
 * <p>Start at {@link entrylab.check.evidence.CheckHarness}, which gathers it.
 *
 * <pre>{@code
 * try (var harness = new CheckHarness(image, 10_000)) {
 *   harness.run(Scenario.of(Probe.of(39, 0, 1))); // evidence of getpid, by an ordinary task
 * }
 * }</pre>
 */
package entrylab.check.evidence;
