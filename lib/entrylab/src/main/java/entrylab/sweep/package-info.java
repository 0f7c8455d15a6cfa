/**
 * Designs by workloads by traced shares, run in parallel, and their results.
 *
 * <p>Start at {@link entrylab.sweep.Sweep}.
 *
 * <p>A sweep that can be resumed keeps a journal, {@code FINGERPRINT.jsonl}; a line that a crash
 * cut off counts as not there, and the file goes when the sweep is over:
 *
 * <pre>
 * journal = point*
 * point   = JSON of a KeptPoint LF     point: its place in the result; cycles, or where there
 *                                      are none counts: as in Result; broken: why neither
 * </pre>
 *
 * <p>What is found is in {@code sweep.result}, a single call in {@code sweep.call}.
 *
 * <pre>{@code
 * SweepResult result =
 *     Sweep.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"))
 *         .workload("git-status")
 *         .on(Cpus.get("haswell"))
 *         .run();
 * Metric.CYCLES_MEAN.of(result.rows().getFirst());
 * }</pre>
 */
package entrylab.sweep;
