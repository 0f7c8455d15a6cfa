/**
 * The program that runs a design in ring 3: its memory, its routines, its process, and the emulator
 * that executes the very bytes.
 *
 * <p>Start at {@link entrylab.measure.worker.Worker}.
 */
package entrylab.measure.worker;
