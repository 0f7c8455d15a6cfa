/**
 * What the lab changes in a Java kernel: its output, its errors, its popups, and that no cell ends
 * it.
 *
 * <p>Start at {@link entrylab.notebook.kernel.KernelAgent}.
 */
package entrylab.notebook.kernel;
