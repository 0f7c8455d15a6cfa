package entrylab.sweep.call;

/**
 * A task as far as its paths and its stack matter.
 *
 * <pre>{@code
 * TaskKind second = new TaskKind(0, 1); // no work, the second stack
 * show(second.stack());
 * }</pre>
 *
 * @param flags its flags word
 * @param stack which stack and {@code thread_info} it has, from 0
 */
public record TaskKind(int flags, int stack) {}
