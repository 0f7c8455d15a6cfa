/**
 * The machine that runs a design's entry code, and the exact path of one syscall.
 *
 * <p>Start at {@link entrylab.machine.Machine}.
 *
 * <pre>{@code
 * try (var machine = new Machine(image)) {
 *   RunOutcome outcome = machine.run(TaskCall.of(39, 0).entry(0, 1)); // getpid
 *   outcome.path().counts().instructions();
 * }
 * }</pre>
 */
package entrylab.machine;
