package entrylab.check;

/**
 * One invariant broken in one run of a scenario.
 *
 * @param invariant which
 * @param evidence the run
 * @param finding what was wrong
 */
record BrokenInvariant(Invariant invariant, Evidence evidence, Finding finding) {}
