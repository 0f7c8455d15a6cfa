package entrylab.workload.log.line;

import java.nio.charset.StandardCharsets;

/** How a tracer that prints calls as strace does writes a system call's name. */
enum CallForm {
  /** The name alone. */
  STRACE {
    @Override
    int behindName(ByteCursor line) {
      return line.atEnd() ? -1 : line.at;
    }

    @Override
    int nameFrom(ByteCursor line, int from, int to) {
      return from;
    }

    @Override
    boolean isLibrarys(ByteCursor line) {
      return false;
    }
  },
  /**
   * {@code SYS_brk(} up to ltrace 0.6, {@code brk@SYS(} from then on; any other name is that of a
   * library's function.
   */
  LTRACE {
    @Override
    int behindName(ByteCursor line) {
      int to = line.at;
      if (line.peek() == '@') {
        line.at++;
        line.skipName();
      } else if (line.skip(ARROW)) {
        line.skipName();
      }
      int behind = line.atEnd() ? -1 : line.at;
      line.at = to;
      return behind;
    }

    @Override
    int nameFrom(ByteCursor line, int from, int to) {
      int at = line.at;
      line.at = from;
      boolean before = line.looksAt(PREFIX);
      line.at = to;
      boolean after = line.looksAt(SUFFIX);
      line.at = at;
      return after ? from : before && from + PREFIX.length < to ? from + PREFIX.length : -1;
    }

    @Override
    boolean isLibrarys(ByteCursor line) {
      return line.skipPast('(');
    }
  };

  private static final byte[] PREFIX = "SYS_".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SUFFIX = "@SYS".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ARROW = "->".getBytes(StandardCharsets.US_ASCII);

  /** Index of what follows a name and what its form puts behind it; -1 at the line's end. */
  abstract int behindName(ByteCursor line);

  /** Where the syscall's own name starts in what was read; -1 if it is no syscall's. */
  abstract int nameFrom(ByteCursor line, int from, int to);

  /** Whether its tables are of system calls; ltrace's are of functions. */
  boolean hasTables() {
    return this == STRACE;
  }

  /** Whether a line that does not begin with a plain name may be a library's call. */
  abstract boolean isLibrarys(ByteCursor line);
}
