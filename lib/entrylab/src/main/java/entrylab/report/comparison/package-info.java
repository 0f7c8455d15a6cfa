/**
 * Quantities of several designs beside a baseline's, with spread and count.
 *
 * <p>Start at {@link entrylab.report.comparison.DesignComparisons}.
 *
 * <pre>{@code
 * List<DesignComparison> all = DesignComparisons.of(result); // the first design is the baseline
 * }</pre>
 */
package entrylab.report.comparison;
