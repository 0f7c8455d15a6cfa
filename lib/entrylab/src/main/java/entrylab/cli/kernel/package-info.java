/**
 * {@code ./lab kernel}: real kernels recorded, shown, checked and counted, a class for each word.
 *
 * <p>Start at {@link entrylab.cli.kernel.KernelCommand}, which names the others.
 *
 * <pre>{@code
 * ./lab kernel record linux-image-amd64
 * ./lab kernel show 6.1
 * }</pre>
 */
package entrylab.cli.kernel;
