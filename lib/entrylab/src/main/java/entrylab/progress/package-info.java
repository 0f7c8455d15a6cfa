/**
 * How long-running work tells how far it is, without knowing who watches.
 *
 * <p>Start at {@link entrylab.progress.Progress}.
 *
 * <pre>{@code
 * try (var progress = Progress.of("counting", jobs.size())) {
 *   jobs.forEach(job -> {
 *     Interruption.check("counting");
 *     job.run();
 *     progress.step();
 *   });
 * }
 * }</pre>
 */
package entrylab.progress;
