package entrylab.sweep.result;

/**
 * Where the cycles of all calls lie.
 *
 * <pre>{@code
 * Cycles cycles = Sweep.of("switch").on("zen4").run().rows().getFirst().modelled();
 * show(cycles.spread().median() + ", one in a hundred above " + cycles.spread().p99());
 * }</pre>
 *
 * @param mean of all calls
 * @param se standard error of the mean: over placements; at a single one from batch means, because
 *     calls depend on those before
 * @param median of all calls
 * @param p99 the number of cycles that 99 % of the calls do not exceed
 * @param sd standard deviation over calls
 */
public record CycleSpread(double mean, double se, int median, int p99, double sd) {}
