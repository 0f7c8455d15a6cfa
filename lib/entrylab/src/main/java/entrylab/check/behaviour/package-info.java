/**
 * What everybody outside the entry code does during one syscall: handlers, tracers, seccomp
 * filters, interrupts.
 *
 * <p>Start at {@link entrylab.check.behaviour.Behaviour}.
 *
 * <pre>{@code
 * var behaviour = Behaviour.ORDINARY.with(SeccompDeed.SKIPS); // the rest as usual
 * }</pre>
 */
package entrylab.check.behaviour;
