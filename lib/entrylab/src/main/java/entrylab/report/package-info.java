/**
 * Results as text: aligned tables, and what goes to a mailing list.
 *
 * <p>Start at {@link entrylab.report.SweepText}.
 *
 * <pre>{@code
 * SweepText.of(result); // what ./lab sweep prints
 * }</pre>
 */
package entrylab.report;
