/**
 * The check of a real kernel's entry code: a snapshot of a booted guest, run from SYSCALL on in the
 * lab's emulator, with any registers, numbers and work that a program may come with, and with
 * handlers and tracers played.
 *
 * <p>Start at {@link entrylab.check.kernel.KernelCheck}; {@link
 * entrylab.check.kernel.SnapshotReplay} holds the machine against the recording first.
 *
 * <pre>{@code
 * var snapshot = Kernels.here().snapshot("6.1");
 * SnapshotReplay.of(snapshot);          // equal, step by step
 * show(KernelCheck.all(snapshot));      // clean, or what is broken
 * }</pre>
 */
package entrylab.check.kernel;
