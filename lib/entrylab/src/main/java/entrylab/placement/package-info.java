/**
 * Where entry code lies: its blocks, and seeded draws of a place for each, by which executed code
 * is moved without linking or running it again.
 *
 * <p>Start at {@link entrylab.placement.Placement}; {@link entrylab.placement.Blocks} cuts an image
 * into what a linker can place, {@link entrylab.placement.Moves} places it.
 */
package entrylab.placement;
