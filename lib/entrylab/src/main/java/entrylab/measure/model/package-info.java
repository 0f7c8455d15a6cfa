/**
 * The model held against a machine's record, path by path and workload by workload.
 *
 * <p>Start at {@link entrylab.measure.model.ModelAccuracy}.
 *
 * <pre>{@code
 * ModelAccuracy.of(Records.get("epyc-zen4-drawn")).error(); // mean, relative
 * }</pre>
 */
package entrylab.measure.model;
