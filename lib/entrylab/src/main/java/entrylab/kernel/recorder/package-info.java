/**
 * The recorder: boots a real kernel in QEMU with a program of ours as its only one, and takes down
 * what each call executes.
 *
 * <p>Start at {@link entrylab.kernel.recorder.KernelRecorder}; {@link
 * entrylab.kernel.recorder.FootprintRecorder} counts the lines that handlers touch instead. Both
 * compile a plugin of QEMU's translator and the guest's program ({@code data/kernel}), and listen
 * to what the plugin says.
 *
 * <pre>{@code
 * KernelRecorder.of("getpid,clone").record("bzImage"); // as ./lab kernel record
 * }</pre>
 */
package entrylab.kernel.recorder;
