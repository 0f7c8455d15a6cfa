/**
 * The model held against a machine's record, path by path and workload by workload.
 *
 * <p>Start at {@link entrylab.measure.model.ModelAccuracy}.
 */
package entrylab.measure.model;
