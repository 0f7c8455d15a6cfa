package entrylab.machine;

/**
 * A new child about to run for the first time, at {@code ret_from_fork}.
 *
 * @param task whose it is
 * @param frame the words at the top of its stack, copied from its parent
 * @param flags its flags word
 * @param status its status word, copied from its parent
 * @param script what handlers and tracers do
 */
public record ChildEntry(int task, Frame frame, int flags, int status, StandInBehaviour script) {}
