package entrylab.sweep;

/**
 * What a shifted return stack costs the user program, per call.
 *
 * @param cycles lost to mispredicted returns
 * @param mispredicts its returns mispredicted
 */
public record UserLoss(double cycles, double mispredicts) {}
