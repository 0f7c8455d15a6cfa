/**
 * Texts for readers: numbers that come out alike in every locale, lines that fit a terminal.
 *
 * <p>Start at {@link entrylab.text.PlainNumbers}.
 *
 * <pre>{@code
 * PlainNumbers.plain(0.1); // 0.1, in France too
 * }</pre>
 */
package entrylab.text;
