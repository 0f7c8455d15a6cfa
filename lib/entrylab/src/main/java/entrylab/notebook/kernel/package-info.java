/**
 * What the lab changes in a Java kernel: its output, its errors, its popups, and that no cell ends
 * it.
 *
 * <p>Start at {@link entrylab.notebook.kernel.KernelAgent}.
 *
 * <pre>{@code
 * java -javaagent:entrylab.jar=... // as the kernel's specification starts it
 * }</pre>
 */
package entrylab.notebook.kernel;
