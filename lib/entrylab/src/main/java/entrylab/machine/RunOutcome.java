package entrylab.machine;

import java.util.List;

/**
 * What became of a syscall.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   RunOutcome outcome = machine.run(TaskCall.of(39, 0).entry(0, 1)); // getpid
 *   show(outcome.ending());
 *   show(outcome.registers().get(Gp.RAX));
 * }
 * }</pre>
 *
 * @param ending how it ended
 * @param segments as the user program finds them
 * @param registers as the user program finds them; where it faulted, as they were
 * @param path what was executed
 * @param calls the stand-ins that were called, in order
 * @param flags the task's flags word afterwards
 * @param status the task's status word afterwards
 * @param protection what mitigations saw to
 */
public record RunOutcome(
    Ending ending,
    SegmentState segments,
    ProgramRegisters registers,
    Path path,
    List<StandInCall> calls,
    int flags,
    int status,
    Protection protection) {}
