package entrylab.machine;

/**
 * A new child about to run for the first time, at {@code ret_from_fork}.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.canRunChild()); // whether it has a way out for new tasks
 * }
 * }</pre>
 *
 * @param task whose it is
 * @param frame the words at the top of its stack, copied from its parent
 * @param flags its flags word
 * @param status its status word, copied from its parent
 * @param script what handlers and tracers do
 */
public record ChildEntry(int task, Frame frame, int flags, int status, StandInBehaviour script) {}
