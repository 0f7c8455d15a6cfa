/** Readers of syscall logs: strace, perf trace and csv, as streams in constant memory. */
package entrylab.workload.log;
