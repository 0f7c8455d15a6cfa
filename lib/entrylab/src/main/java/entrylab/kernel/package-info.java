/**
 * Real kernels: booted in an emulated PC, with each instruction of a call written down, and kept as
 * a record that the cycle model takes.
 *
 * <p>Start at {@link entrylab.kernel.recorder.KernelRecorder}. It compiles a plugin of QEMU's
 * translator and a guest's only program ({@code data/kernel}), boots an image with its clock
 * running by its own instructions, and takes of each call the round that most others agree with.
 *
 * <pre>{@code
 * var record = Kernels.fromFile(Path.of("build/kernels/6.1.kernel"));
 * var call = record.call("getppid");
 * call.instructions();     // 307
 * record.trace(call);      // for TraceCompiler
 * }</pre>
 *
 * <p>A record is a text under gzip, a line for everything; numbers of addresses and bytes are
 * hexadecimal, all others decimal:
 *
 * <pre>
 * record   = "entrylab kernel record 1" "name" NAME fact* symbol* code* call*
 * fact     = "fact" KEY ": " TEXT                  version, digest, machine, command line, flaws
 * symbol   = "symbol" ADDRESS SIZE NAME            only those touched; SIZE reaches to the next one
 * code     = "code" ADDRESS BYTES                  numbered from 0; text is patched while it runs,
 *                                                  so an address may come twice
 * call     = "call" CALL WAY AGREEING ROUNDS stretch+
 * stretch  = ("user" | "kernel" STACK) step+       STACK from 0, in the order they came up
 * step     = CODE ["x" TIMES] access*              TIMES: repetitions of a string instruction
 * access   = ("r" | "w") SIZE ":" ADDRESS          virtual
 * </pre>
 *
 * <p>A snapshot lies beside a record ({@code --snapshot}): a guest just before one more getppid,
 * and what was recorded of that call.
 *
 * <pre>
 * snapshot = "entrylab kernel snapshot 2" before* after* page* "record" record
 * before   = "before" REGISTER VALUE               the program's, and the system's
 * after    = "after" REGISTER VALUE                the program's behind the call
 * page     = "page" ADDRESS BYTES                  physical; page tables are pages, too
 * </pre>
 *
 * <p>Not in a record: page walks, and what hardware pushes by itself; QEMU's plugins do not see
 * them. A record holds instruction bytes of a kernel, so it stays with who made it.
 */
package entrylab.kernel;
