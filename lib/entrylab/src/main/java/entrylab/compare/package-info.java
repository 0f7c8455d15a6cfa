/**
 * Two pieces of entry code held against each other, call by call: recorded kernels and designs in
 * any pair.
 *
 * <p>Start at {@link entrylab.compare.CodeComparison}. Each side is cut into {@link
 * entrylab.compare.ComparedCall}s, which know their trace, the part each instruction belongs to and
 * where their functions could lie; each call is run on a modelled CPU as linked and at placements
 * that both sides share, and what is reported of a difference is what it is over the placements.
 *
 * <pre>{@code
 * CodeComparison.of(first, second, cpus, placements, seed); // call by call
 * }</pre>
 */
package entrylab.compare;
