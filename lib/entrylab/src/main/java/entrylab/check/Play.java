package entrylab.check;

import entrylab.machine.PtReg;
import java.util.Map;

/**
 * What one stand-in did when it was called.
 *
 * @param function its name
 * @param writes the frame words it wrote
 * @param result what it returned
 * @param flagsAfter the task's flags word when it returned
 */
record Play(String function, Map<PtReg, Long> writes, long result, int flagsAfter) {}
