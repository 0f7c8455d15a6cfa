/**
 * What is tried on a design: single syscalls with a behaviour around them, and sequences of several
 * tasks.
 *
 * <p>Start at {@link entrylab.check.scenario.Scenario}.
 *
 * <pre>{@code
 * Scenario one = Scenario.of(Probe.of(56, 0, 1)); // a clone by an untraced task, seed 1
 * }</pre>
 */
package entrylab.check.scenario;
