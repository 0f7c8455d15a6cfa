package entrylab.workload.log;

import entrylab.workload.Recording;

/**
 * A log's counts and its first calls in order.
 *
 * @param counts all calls of the log
 * @param recording the calls kept; none where the log is a summary
 */
public record RecordedLog(LogCounts counts, Recording recording) {}
