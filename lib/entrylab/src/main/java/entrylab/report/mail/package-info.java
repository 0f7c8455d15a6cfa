/**
 * A result as a mailing list wants it: ASCII, at most 72 columns, with how to make it again.
 *
 * <p>Start at {@link entrylab.report.mail.Mail}.
 *
 * <pre>{@code
 * Mail mail = Mail.of(result).inReplyTo("<message@example.org>");
 * }</pre>
 */
package entrylab.report.mail;
