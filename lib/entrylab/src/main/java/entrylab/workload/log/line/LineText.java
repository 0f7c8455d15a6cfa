package entrylab.workload.log.line;

import java.nio.charset.StandardCharsets;

/** A line of bytes as characters, one each, without a copy. */
final class LineText implements CharSequence {
  private byte[] bytes;
  private int from;
  private int length;

  /** Becomes a line's first bytes, up to a number of them. */
  LineText of(byte[] line, int start, int end, int most) {
    bytes = line;
    from = start;
    length = Math.min(end - start, most);
    return this;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return (char) (bytes[from + index] & 0xff);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new LineText().of(bytes, from + start, from + end, end - start);
  }

  @Override
  public String toString() {
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }
}
