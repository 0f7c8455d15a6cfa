/**
 * The command line: one class per sub-command.
 *
 * <p>Start at {@link entrylab.cli.Main}.
 *
 * <pre>{@code
 * add("mine", "What it does, in a sentence.", MineCommand::new); // a line in Operations
 *
 * @Command
 * final class MineCommand implements Runnable { ... }
 * }</pre>
 */
package entrylab.cli;
