/**
 * The project's {@code data/} folder as the jar carries it, and lists read from it whose members
 * have names of their own.
 *
 * <p>Start at {@link entrylab.files.DataFolder}.
 *
 * <pre>{@code
 * String names = DataFolder.text("cpus/index.txt"); // of the jar, wherever it runs
 * }</pre>
 */
package entrylab.files;
