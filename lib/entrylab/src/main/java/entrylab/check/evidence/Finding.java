package entrylab.check.evidence;

/**
 * One thing that an invariant found wrong.
 *
 * @param step the step of the path to look at, or -1
 * @param expected what was promised
 * @param found what was seen
 */
public record Finding(int step, String expected, String found) {}
