package entrylab.machine;

import java.util.List;

/**
 * What became of a syscall.
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
