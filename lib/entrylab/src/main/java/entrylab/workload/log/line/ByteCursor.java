package entrylab.workload.log.line;

/** A place in a line, and the small steps that all parsers take from it. */
final class ByteCursor {
  byte[] bytes;
  int at;
  int end;

  void reset(byte[] line, int from, int to) {
    bytes = line;
    at = from;
    end = to;
    while (end > at && isBlank(bytes[end - 1])) {
      end--;
    }
  }

  boolean atEnd() {
    return at >= end;
  }

  /** The byte at the cursor, or 0 behind the end. */
  int peek() {
    return at < end ? bytes[at] : 0;
  }

  void skipBlanks() {
    while (at < end && isBlank(bytes[at])) {
      at++;
    }
  }

  /** Whether the line goes on with a text. */
  boolean looksAt(byte[] text) {
    return matches(at, text);
  }

  /** Whether the line ends with a text, not reaching before the cursor. */
  boolean endsWith(byte[] text) {
    return end - text.length >= at && matches(end - text.length, text);
  }

  /** Moves behind a text if the line goes on with it. */
  boolean skip(byte[] text) {
    boolean there = looksAt(text);
    if (there) {
      at += text.length;
    }
    return there;
  }

  private boolean matches(int from, byte[] text) {
    if (from + text.length > end) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (bytes[from + i] != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** Moves behind the next occurrence of a byte; false, at the end, if there is none. */
  boolean skipPast(int wanted) {
    while (at < end) {
      if (bytes[at++] == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Reads digits; -1 if there is none or the number has more than 18. */
  long number() {
    int from = at;
    long value = 0;
    while (at < end && isDigit(bytes[at])) {
      value = value * 10 + bytes[at++] - '0';
    }
    return at == from || at - from > 18 ? -1 : value;
  }

  /**
   * Moves behind the letters, digits and underscores of a name, which does not start with a digit.
   */
  void skipName() {
    if (at < end && isDigit(bytes[at])) {
      return;
    }
    while (at < end && isNameByte(bytes[at])) {
      at++;
    }
  }

  static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isNameByte(byte b) {
    return b >= 'a' && b <= 'z' || b == '_' || isDigit(b) || b >= 'A' && b <= 'Z';
  }
}
