/**
 * The thread of June 2026 about a slower syscall path, statement by statement.
 *
 * <p>Start at {@link entrylab.claims.latency.LatencyThread}. A new statement is a class and its
 * line there.
 *
 * <pre>{@code
 * LatencyThread.THREAD.test("L5").text(); // one statement, with its evidence
 * }</pre>
 */
package entrylab.claims.latency;
