/**
 * The search for a broken invariant and for the shortest scenario that shows it.
 *
 * <p>Start at {@link entrylab.check.search.Search}; {@link entrylab.check.search.Shrinker} makes
 * what it found plainer.
 */
package entrylab.check.search;
