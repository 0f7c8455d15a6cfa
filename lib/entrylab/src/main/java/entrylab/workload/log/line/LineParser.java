package entrylab.workload.log.line;

/** Reads one kind of log line by line, keeping what must be remembered between lines. */
public interface LineParser {
  /**
   * Takes a line and passes the syscalls it tells of to the parser's sink.
   *
   * @param line a buffer that holds the line, valid during this call only
   * @param from index of the line's first byte
   * @param to index after its last byte, line end excluded
   */
  LineKind parse(byte[] line, int from, int to);

  /**
   * Takes the end of the log.
   *
   * @return {@link LineKind#JOINED} if the last line that was begun is a call after all, whose rest
   *     the log lacks; else {@link LineKind#OTHER}
   */
  default LineKind end() {
    return LineKind.OTHER;
  }
}
