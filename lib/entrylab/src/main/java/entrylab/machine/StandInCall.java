package entrylab.machine;

/**
 * One call of a stand-in, as seen on arrival.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   for (StandInCall call : machine.run(TaskCall.of(39, 0).entry(0, 1)).calls()) {
 *     show(call.function());
 *   }
 * }
 * }</pre>
 *
 * @param function the function that was called
 * @param stackPointer rsp, pointing at the return address
 * @param interrupts whether interrupts were enabled
 * @param registers the general registers
 * @param frame the 21 words at the top of the task's stack
 * @param flags the task's flags word
 * @param status the task's status word
 */
public record StandInCall(
    String function,
    long stackPointer,
    boolean interrupts,
    ProgramRegisters registers,
    Frame frame,
    int flags,
    int status) {}
