package entrylab.check.search;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.invariant.Invariant;

/**
 * One invariant broken in one run of a scenario.
 *
 * @param invariant which
 * @param evidence the run
 * @param finding what was wrong
 */
public record BrokenInvariant(Invariant invariant, Evidence evidence, Finding finding) {}
