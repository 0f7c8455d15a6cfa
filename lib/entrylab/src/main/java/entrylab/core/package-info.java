/**
 * The cycle model: what one recorded piece of code costs on one named CPU.
 *
 * <p>Input is a {@link entrylab.path.Trace} and a {@link entrylab.core.cpu.Cpu}; nothing here knows
 * designs or system calls. Not modelled: wrong-path execution, hardware prefetchers, SMT,
 * interrupts, the integer register file's size, branches in flight, and contention for anything
 * outside the core. Of an instruction or datum that straddles two lines only the first is looked
 * for.
 *
 * <p>Start at {@link entrylab.core.replay.Simulator}:
 *
 * <pre>{@code
 * Timing cycles = Simulator.of(cpu, List.of(trace), UserProgram.LOOP, UnknownForm.REFUSE).run(0);
 * }</pre>
 */
package entrylab.core;
