/**
 * The catalogue of workloads, by the words for them.
 *
 * <p>Start at {@link entrylab.workload.catalogue.Workloads}.
 */
package entrylab.workload.catalogue;
