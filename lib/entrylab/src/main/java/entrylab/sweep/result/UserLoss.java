package entrylab.sweep.result;

/**
 * What a shifted return stack costs the user program, per call.
 *
 * <pre>{@code
 * Cycles cycles = Sweep.of("switch").on("zen4").run().rows().getFirst().modelled();
 * show(cycles.user().mispredicts() + " returns of the program's own mispredicted a call");
 * }</pre>
 *
 * @param cycles lost to mispredicted returns
 * @param mispredicts its returns mispredicted
 */
public record UserLoss(double cycles, double mispredicts) {}
