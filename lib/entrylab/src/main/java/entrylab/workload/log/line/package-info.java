/**
 * The lines of a log in each form that is known: strace's, perf's, csv, and their summaries.
 *
 * <p>Start at {@link entrylab.workload.log.line.LogFormat}, which has a line for each form; a
 * {@link entrylab.workload.log.line.LineParser} says what kind a line is and hands its call to a
 * {@link entrylab.workload.log.line.CallSink}.
 *
 * <pre>{@code
 * LineParser lines = LogFormat.STRACE.parser(new NameTable(), sink);
 * }</pre>
 */
package entrylab.workload.log.line;
