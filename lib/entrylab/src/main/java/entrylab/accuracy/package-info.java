/**
 * How far the model is from published figures, with trivial baselines and another tool in the same
 * tables.
 *
 * <p>Start at {@link entrylab.accuracy.AccuracyReport}.
 *
 * <pre>{@code
 * AccuracyReport report = AccuracyReport.of(List.of(Cpus.get("skylake")));
 * AccuracyText.of(report); // what ./lab accuracy prints
 * }</pre>
 */
package entrylab.accuracy;
