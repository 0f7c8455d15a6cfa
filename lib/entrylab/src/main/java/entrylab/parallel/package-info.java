/**
 * Work in as many threads as there are processors, with the errors of one coming out as they are.
 *
 * <p>Start at {@link entrylab.parallel.Parallel}.
 *
 * <pre>{@code
 * List<Integer> lengths = Parallel.each("counting", words, String::length); // in their order
 * }</pre>
 */
package entrylab.parallel;
