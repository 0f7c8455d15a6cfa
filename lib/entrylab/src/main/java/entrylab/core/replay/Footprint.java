package entrylab.core.replay;

/**
 * What handlers and tracers touch in the course of a call, behind the entry code.
 *
 * @param place which piece of the kernel it is, from 0; different pieces share nothing
 * @param codeBytes code executed, a taken branch per 32 bytes
 * @param dataBytes data touched
 */
public record Footprint(int place, int codeBytes, int dataBytes) {
  /** Checks the numbers. */
  public Footprint {
    if (place < 0 || codeBytes < 0 || dataBytes < 0) {
      throw new IllegalArgumentException("no footprint is negative: " + place + ", " + codeBytes);
    }
  }
}
