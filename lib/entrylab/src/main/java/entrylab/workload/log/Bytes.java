package entrylab.workload.log;

import java.util.Arrays;

/** Texts looked for in a piece of a log. */
final class Bytes {
  private Bytes() {}

  /** Whether a piece has a text in it. */
  static boolean contain(byte[] piece, byte[] text) {
    for (int at = 0; at + text.length <= piece.length; at++) {
      if (piece[at] == text[0] && startAt(piece, at, text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a piece goes on with a text at an index. */
  static boolean startAt(byte[] piece, int at, byte[] text) {
    return piece.length >= at + text.length
        && Arrays.equals(piece, at, at + text.length, text, 0, text.length);
  }
}
