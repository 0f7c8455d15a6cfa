package entrylab.check.behaviour;

import entrylab.machine.PtReg;
import java.util.List;
import java.util.Map;

/**
 * What one stand-in did when it was called.
 *
 * @param function its name
 * @param writes the frame words it wrote
 * @param result what it returned
 * @param told what a filter found behind the pointer it was given; empty for all others
 * @param flagsAfter the task's flags word when it returned
 */
public record StandInAction(
    String function, Map<PtReg, Long> writes, long result, List<Long> told, int flagsAfter) {}
