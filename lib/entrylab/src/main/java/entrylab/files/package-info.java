/**
 * The project's {@code data/} folder as the jar carries it, lists read from it whose members have
 * names of their own, and folders that are there for a while.
 *
 * <p>Start at {@link entrylab.files.DataFolder}.
 *
 * <pre>{@code
 * String names = DataFolder.text("cpus/index.txt"); // of the jar, wherever it runs
 * }</pre>
 */
package entrylab.files;
