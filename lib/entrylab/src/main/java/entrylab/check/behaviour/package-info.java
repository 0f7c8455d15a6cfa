/**
 * What everybody outside the entry code does during one syscall: handlers, tracers, seccomp
 * filters, interrupts.
 *
 * <p>Start at {@link entrylab.check.behaviour.Behaviour}.
 */
package entrylab.check.behaviour;
