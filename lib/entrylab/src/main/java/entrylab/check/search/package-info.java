/**
 * The search for a broken invariant and for the shortest scenario that shows it.
 *
 * <p>Start at {@link entrylab.check.search.Search}; {@link entrylab.check.search.Shrinker} makes
 * what it found plainer.
 *
 * <pre>{@code
 * var search = new Search(harness, deadline, 1);
 * search.whole(200, false); // 200 random sequences after the single calls
 * search.tally();
 * }</pre>
 */
package entrylab.check.search;
