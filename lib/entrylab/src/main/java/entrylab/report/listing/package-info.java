/**
 * What one syscall executes, instruction by instruction, and when on a modelled CPU.
 *
 * <p>Start at {@link entrylab.report.listing.Listing}.
 */
package entrylab.report.listing;
