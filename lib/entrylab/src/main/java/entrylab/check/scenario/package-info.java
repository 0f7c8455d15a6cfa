/**
 * What is tried on a design: single syscalls with a behaviour around them, and sequences of several
 * tasks.
 *
 * <p>Start at {@link entrylab.check.scenario.Scenario}.
 */
package entrylab.check.scenario;
