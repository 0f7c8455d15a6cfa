package entrylab.check;

/**
 * One syscall of a sequence.
 *
 * @param actor which of the tasks that live by then makes it, modulo their number
 * @param probe the syscall
 */
record ScenarioCall(int actor, Probe probe) {}
