package entrylab.oracle;

/**
 * What one machine saw of one case.
 *
 * @param number the case
 * @param transcript all that is compared
 * @param instructions of the design, stand-ins excluded; 0 where it is not counted
 */
record Observation(long number, Transcript transcript, long instructions) {}
