/**
 * What a sweep finds: counts and cycles of a point, their means and how sure these are, and the
 * columns they stand in.
 *
 * <p>Start at {@link entrylab.sweep.result.Result}.
 *
 * <p>Results are csv: a line of {@link entrylab.sweep.result.ResultColumn#word} each, then a line
 * for each {@link entrylab.sweep.result.Result}, in the order of {@code ResultColumns}. {@link
 * entrylab.sweep.result.Metric} says the unit of each figure.
 *
 * <pre>{@code
 * Result row = Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell").run().rows().getFirst();
 * show(Metric.CYCLES_MEAN.of(row));
 * }</pre>
 */
package entrylab.sweep.result;
