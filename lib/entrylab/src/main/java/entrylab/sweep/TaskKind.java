package entrylab.sweep;

/**
 * A task as far as its paths and its stack matter.
 *
 * @param flags its flags word
 * @param stack which stack and {@code thread_info} it has, from 0
 */
record TaskKind(int flags, int stack) {}
