package entrylab.check.scenario;

/**
 * One syscall of a sequence.
 *
 * @param actor which of the tasks that live by then makes it, modulo their number
 * @param probe the syscall
 */
public record ScenarioCall(int actor, Probe probe) {}
