/**
 * Tables of values as aligned text.
 *
 * <p>Start at {@link entrylab.report.table.TextTable}.
 */
package entrylab.report.table;
