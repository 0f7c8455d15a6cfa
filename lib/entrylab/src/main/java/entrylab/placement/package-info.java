/**
 * Where entry code lies: its blocks, and seeded draws of a place for each, by which executed code
 * is moved without linking or running it again.
 *
 * <p>Start at {@link entrylab.placement.Placement}; {@link entrylab.placement.Blocks} cuts an image
 * into what a linker can place, {@link entrylab.placement.Moves} places it.
 *
 * <pre>{@code
 * Moves moves = Blocks.of(image).at(Placements.DEFAULT.at(0, seed));
 * Trace elsewhere = new TraceMover(moves).moved(trace);
 * }</pre>
 */
package entrylab.placement;
