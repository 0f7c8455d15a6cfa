/**
 * One call of entry code, a design's or a recorded kernel's: what it executes, where that lies, and
 * what the calls around it are given.
 *
 * <p>Start at {@link entrylab.sweep.call.TimedCall}.
 *
 * <pre>{@code
 * TimedCall clone = TimedCall.of(Designs.get("merged-v4.6"), "clone");
 * show(Listing.of(clone.on(Cpus.get("haswell"))));
 * }</pre>
 */
package entrylab.sweep.call;
