/**
 * Quantities of several designs beside a baseline's, with spread and count.
 *
 * <p>Start at {@link entrylab.report.comparison.DesignComparisons}.
 */
package entrylab.report.comparison;
