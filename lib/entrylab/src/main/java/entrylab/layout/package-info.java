/**
 * The kernel's address layout, in one place for all that link, run, time and check its entry code.
 *
 * <p>Start at {@link entrylab.layout.KernelLayout}:
 *
 * <pre>{@code
 * long flags = KernelLayout.stackBase(0) + KernelLayout.TI_FLAGS; // of the first task
 * }</pre>
 */
package entrylab.layout;
