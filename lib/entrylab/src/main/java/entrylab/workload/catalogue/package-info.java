/**
 * The catalogue of workloads, by the words for them.
 *
 * <p>Start at {@link entrylab.workload.catalogue.Workloads}.
 *
 * <pre>{@code
 * Workload mix = Workloads.parse("mix:read=0.9+clone=0.1", ImageOptions.DEFAULT.table());
 * }</pre>
 */
package entrylab.workload.catalogue;
