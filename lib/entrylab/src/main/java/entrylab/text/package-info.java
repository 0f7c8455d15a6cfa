/**
 * Texts for readers that come out alike in every locale.
 *
 * <p>Start at {@link entrylab.text.PlainNumbers}.
 */
package entrylab.text;
