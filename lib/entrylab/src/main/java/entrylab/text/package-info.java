/**
 * Texts for readers that come out alike in every locale.
 *
 * <p>Start at {@link entrylab.text.PlainNumbers}.
 *
 * <pre>{@code
 * PlainNumbers.plain(0.1); // 0.1, in France too
 * }</pre>
 */
package entrylab.text;
