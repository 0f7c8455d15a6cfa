/**
 * What an x86-64 instruction is: its length and operands as Capstone decodes them, how it may
 * change the flow of control, what it does to the stack, and which ones the lab refuses to run.
 *
 * <p>Start at {@link entrylab.isa.Decoder}; {@link entrylab.isa.ControlFlow} goes by the opcode
 * alone.
 *
 * <pre>{@code
 * Instruction push = Decoder.get().decode(new byte[] {0x50}, 0x1000);
 * push.text(); // pushq %rax
 * }</pre>
 */
package entrylab.isa;
