/**
 * Readers of syscall logs: strace, perf trace and csv, as streams in constant memory.
 *
 * <p>Start at {@link entrylab.workload.log.LogReader}.
 *
 * <pre>{@code
 * LogReader.count(Path.of("my.log")); // which syscalls, how often
 * }</pre>
 */
package entrylab.workload.log;
