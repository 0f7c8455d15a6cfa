package entrylab.workload.log.line;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Lines of a byte stream in one fixed buffer, found eight bytes at a time.
 *
 * <p>A line longer than the buffer is passed over, and {@link #overlong()} says so.
 */
public final class ByteLines {
  /** Longest line that is kept whole. */
  static final int MAX_LINE = 1 << 20;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = 0x8080808080808080L;
  private static final long NEWLINES = ONES * '\n';

  private final InputStream in;
  private final byte[] buffer;
  private int filled;
  private int next;
  private int start;
  private int end;
  private boolean overlong;
  private boolean atEnd;

  public ByteLines(InputStream in) {
    this(in, MAX_LINE);
  }

  public ByteLines(InputStream in, int capacity) {
    this.in = in;
    this.buffer = new byte[capacity];
  }

  /** Moves to the next line, false at the end of the stream. A last line needs no line end. */
  public boolean next() throws IOException {
    overlong = false;
    start = next;
    int newline = newline(start);
    while (newline < 0 && !atEnd) {
      newline = newline(fill());
    }
    if (newline < 0) {
      end = filled;
      next = filled;
      return overlong || end > start;
    }
    end = newline;
    next = newline + 1;
    return true;
  }

  /**
   * Reads more behind what is there, moving the line's beginning to the front to make room.
   *
   * @return where the new bytes begin
   */
  private int fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, filled - start);
    filled -= start;
    start = 0;
    if (filled == buffer.length) {
      overlong = true;
      filled = 0;
    }
    int from = filled;
    int got = in.read(buffer, from, buffer.length - from);
    atEnd = got < 0;
    filled += Math.max(got, 0);
    return from;
  }

  private int newline(int from) {
    int at = from;
    for (; at + Long.BYTES <= filled; at += Long.BYTES) {
      long word = (long) LONGS.get(buffer, at) ^ NEWLINES;
      // A byte of the word is zero where the top bit survives: the classic test for a zero byte.
      long zero = word - ONES & ~word & TOPS;
      if (zero != 0) {
        return at + Long.numberOfTrailingZeros(zero) / Byte.SIZE;
      }
    }
    for (; at < filled; at++) {
      if (buffer[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  public byte[] buffer() {
    return buffer;
  }

  public int start() {
    return start;
  }

  /** Index after the line's last byte; a carriage return before the line end is no part of it. */
  public int end() {
    return end > start && buffer[end - 1] == '\r' ? end - 1 : end;
  }

  /** Whether the line was too long to keep; what the buffer holds is its tail. */
  public boolean overlong() {
    return overlong;
  }
}
