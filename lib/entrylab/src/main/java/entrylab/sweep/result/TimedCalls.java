package entrylab.sweep.result;

/**
 * The calls that a mean number of cycles is of.
 *
 * <pre>{@code
 * Cycles cycles = Sweep.of("switch").on("zen4").run().rows().getFirst().modelled();
 * show(cycles.calls().which());
 * }</pre>
 *
 * @param n how many
 * @param which these are, in words
 * @param instructions executed in the kernel per call
 */
public record TimedCalls(long n, String which, double instructions) {}
