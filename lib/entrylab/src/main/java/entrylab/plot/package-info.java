/**
 * Charts of results, drawn with XChart.
 *
 * <p>Start at {@link entrylab.plot.Plots}.
 *
 * <pre>{@code
 * XYChart chart = Plots.byTracedShare(result, Metric.INSTRUCTIONS); // a line per design
 * }</pre>
 */
package entrylab.plot;
