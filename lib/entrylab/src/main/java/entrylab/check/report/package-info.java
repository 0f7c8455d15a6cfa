/**
 * What a check found out, as values, text and JSON.
 *
 * <p>Start at {@link entrylab.check.report.CheckReport}.
 */
package entrylab.check.report;
