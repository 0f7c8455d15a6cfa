/**
 * The program that runs a design in ring 3: its memory, its routines, its process, and the emulator
 * that executes the very bytes.
 *
 * <p>Start at {@link entrylab.measure.worker.Worker}.
 *
 * <pre>{@code
 * CallSequence clone = CallSequence.of(56, WorkerTask.UNTRACED); // over and over
 * }</pre>
 */
package entrylab.measure.worker;
