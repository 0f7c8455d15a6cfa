/**
 * What one syscall executes, instruction by instruction, and when on a modelled CPU.
 *
 * <p>Start at {@link entrylab.report.listing.Listing}.
 *
 * <pre>{@code
 * ListingText.of(Listing.of(TimedCall.of(Designs.get("merged-v4.6"), "clone")));
 * }</pre>
 */
package entrylab.report.listing;
